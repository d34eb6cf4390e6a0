package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.eventtype.DistributionChannelView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultType;

@Singleton
class DistributionChannelMethod implements ServiceMethod {
    static final String NAME = "services/events2/distribution_channel";
    static final String IS_CONNECTED =
            "True if this installation can send on the channel; otherwise nothing sent on it comes to anybody.";
    private static final Argument<String> ID = Argument.required("id", ArgumentTypes.id(), "ID of the channel.");

    private final RequestCatalogue catalogue;
    private final ConnectedChannels connected;

    @Inject
    DistributionChannelMethod(RequestCatalogue catalogue, ConnectedChannels connected) {
        this.catalogue = catalogue;
        this.connected = connected;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(NAME, "Describe a channel")
                .description("Tells what a way of reaching people is called, and what it carries.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(ID)
                .returns("An object with the selected fields.")
                .errors("<b>object_not_found</b> if there is no such channel.")
                .result("id|name", type())
                .keptWhile(catalogue::get)
                .example("id", "email")
                .build();
    }

    private ResultType<DistributionChannelView> type() {
        return ResultType.<DistributionChannelView>builder()
                .field("id", "ID of the channel.", DistributionChannelView::id)
                .field(
                        "event_type",
                        "The types of events that the channel carries.",
                        Reference.toMany(
                                        EventTypeMethod.NAME,
                                        ReferenceLoader.inMemory((DistributionChannelView channel) ->
                                                catalogue.get().listEventTypesOn(channel.id())))
                                .onlyPrimary())
                .field("name", "Its name, a LangDict.", DistributionChannelView::name)
                .field("description", "How it reaches people, a LangDict.", DistributionChannelView::description)
                .field("is_connected", IS_CONNECTED, channel -> connected.isConnected(channel.id()))
                .build();
    }

    @Override
    public DistributionChannelView call(Call call) {
        return catalogue.get().getChannel(call.get(ID));
    }
}
