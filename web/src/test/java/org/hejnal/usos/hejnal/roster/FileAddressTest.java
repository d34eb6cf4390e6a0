package org.hejnal.usos.hejnal.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hejnal.http.arrival.EntityArrivalExtension;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.junit.jupiter.api.Test;

class FileAddressTest {
    /** What stands in front of the workers knows no methods, and has to let the files of these pass. */
    @Test
    void filesPassToTheMethodsThatTakeThem() {
        List<ServiceDeclaration> takers = Stream.of(new RealMethods().toArray())
                .map(ServiceMethod::declaration)
                .filter(method -> method.entity().isPresent())
                .toList();
        assertThat(takers).hasSize(1).allSatisfy(method -> {
            assertThat("/" + method.name()).isEqualTo(EntityArrivalExtension.FILES_GO_TO);
            assertThat(method.entity().orElseThrow().mediaType()).isEqualTo(EntityArrivalExtension.FILE_TYPE);
        });
    }
}
