package vn.trienkhai.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganizationsTest {

    @Test
    void theClassOfDistrictBoardsHasTheThirteenOf2022() {
        var members =
                Organizations.all().stream()
                        .filter(each -> each.place().classes().contains("district-standing-boards"))
                        .toList();

        assertThat(members).hasSize(13).allMatch(each -> each.level().equals("DISTRICT"));
    }

    @Test
    void everyParentComesBeforeItsChildren() {
        var seen = new HashSet<UUID>();

        for (var each : Organizations.all()) {
            each.place().parent().ifPresent(parent -> assertThat(seen).contains(parent));
            assertThat(seen.add(each.id())).isTrue();
        }

        assertThat(seen).hasSize(22);
    }

    @Test
    void everyNameIsInComposedForm() {
        assertThat(Organizations.all())
                .allMatch(
                        each ->
                                Normalizer.isNormalized(
                                        each.names().official() + each.names().brief(),
                                        Normalizer.Form.NFC));
    }
}
