package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.DistributionChannelView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.ResultType;

@Singleton
class NotificationChannelsIndexMethod implements ServiceMethod {
    private final RequestCatalogue catalogue;

    @Inject
    NotificationChannelsIndexMethod(RequestCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/notification_channels_index", "List the channels")
                .description("Lists every way of reaching people that this installation knows.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .returns("An array of objects with the selected fields.")
                .result("id|name|description", type())
                .keptWhile(catalogue::get)
                .build();
    }

    private static ResultType<DistributionChannelView> type() {
        return ResultType.<DistributionChannelView>builder()
                .field("id", "ID of the channel.", DistributionChannelView::id)
                .field("name", "Its name, a LangDict.", DistributionChannelView::name)
                .field("description", "How it reaches people, a LangDict.", DistributionChannelView::description)
                .build();
    }

    @Override
    public List<DistributionChannelView> call(Call call) {
        return catalogue.get().channels();
    }
}
