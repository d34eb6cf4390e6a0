package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.eventtype.DistributionChannelView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.ResultType;

@Singleton
class NotificationChannelsIndexMethod implements ServiceMethod {
    private final RequestCatalogue catalogue;
    private final ConnectedChannels connected;

    @Inject
    NotificationChannelsIndexMethod(RequestCatalogue catalogue, ConnectedChannels connected) {
        this.catalogue = catalogue;
        this.connected = connected;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/notification_channels_index", "List the channels")
                .description(
                        "Lists every way of reaching people that this installation knows. <b>is_connected</b> tells"
                                + " those that are in use.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .returns("An array of objects with the selected fields.")
                .result("id|name|description", type())
                .keptWhile(catalogue::get)
                .build();
    }

    private ResultType<DistributionChannelView> type() {
        return ResultType.<DistributionChannelView>builder()
                .field("id", "ID of the channel.", DistributionChannelView::id)
                .field("name", "Its name, a LangDict.", DistributionChannelView::name)
                .field("description", "How it reaches people, a LangDict.", DistributionChannelView::description)
                .field("is_connected", DistributionChannelMethod.IS_CONNECTED, this::isConnected)
                .build();
    }

    @Override
    public List<DistributionChannelView> call(Call call) {
        return catalogue.get().channels();
    }

    private boolean isConnected(DistributionChannelView channel) {
        return connected.isConnected(channel.id());
    }
}
