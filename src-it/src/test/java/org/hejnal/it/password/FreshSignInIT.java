package org.hejnal.it.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.oauth.ConsentBrowser;
import org.junit.jupiter.api.Test;

/** Before somebody adds an address they prove once more who they are, with all that a sign-in takes. */
@HejnalTest
class FreshSignInIT {
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

    private final Hub hub = Hub.main();
    private final Member member = Member.enter(hub);
    private final String own = "own" + member.id() + "@example.com";

    @Test
    void whoSignsInWithASecondStepNeedsItsCode() {
        SecondStep step = new SecondStep(member);
        Phone phone = step.setUp();
        step.forgetSteps();
        for (Map<String, String> wrong : List.of(Map.of("code", ""), Map.of("code", "000000"))) {
            Answer refused = add(wrong);
            assertThat(refused.text("param_name")).as(refused.body()).isEqualTo("code");
        }
        assertThat(add(Map.of("code", phone.code())).text("state")).isEqualTo("unconfirmed");
    }

    /** It is given for the password alone. */
    @Test
    void aTicketOfTheSignInOpensNoPageOfAddresses() {
        SecondStep step = new SecondStep(member);
        step.setUp();
        HttpResponse<String> asksForTheCode = step.signedInByPassword(new ConsentBrowser(hub));
        assertThat(page(ticket(asksForTheCode)).statusCode()).isEqualTo(403);
        assertThat(addresses()).isEqualTo(1);
    }

    @Test
    void aTicketOfThePageAddsAnAddressAndEndsWithThePassword() {
        HttpResponse<String> list = open();
        assertThat(list.statusCode()).as(list.body()).isEqualTo(200);
        assertThat(page(ticket(list)).statusCode()).isEqualTo(200);
        assertThat(addresses()).isEqualTo(2);
        assertThat(member.change("demo", "trzy konie i dwa psy").status()).isEqualTo(200);
        assertThat(page(ticket(list)).statusCode()).isEqualTo(403);
    }

    private Answer add(Map<String, String> more) {
        Map<String, String> call = new HashMap<>(Map.of("address", own, "password", "demo"));
        call.putAll(more);
        call.values().removeIf(String::isEmpty);
        return client().post("hejnal/add_contact_point", call);
    }

    private UsosClient client() {
        return UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(member.database(), member.id(), "{email,events}"));
    }

    private int addresses() {
        return client().get("hejnal/contact_points").json().getList("items").size();
    }

    private HttpResponse<String> open() {
        return send(Map.of("identifier", member.address(), "password", "demo"));
    }

    private HttpResponse<String> page(String ticket) {
        return send(Map.of("identifier", member.address(), "ticket", ticket, "step", "add", "address", own));
    }

    private HttpResponse<String> send(Map<String, String> form) {
        return HttpCall.to(hub.baseUrl() + "/contact-points").form(form).send();
    }

    private static String ticket(HttpResponse<String> page) {
        Matcher ticket = TICKET.matcher(page.body());
        assertThat(ticket.find()).as(page.body()).isTrue();
        return ticket.group(1);
    }
}
