package vn.trienkhai.directive.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 19: a name that the width of a page tore apart is one name again. */
class FlowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. Bộ Tư lệnh\nThành phố chủ trì diễn tập.",
                "4. Đài Tiếng nói Việt\nNam, các báo đưa tin.",
                "5. Đoàn Thanh niên Hồ Chí\nMinh tổ chức hội thi."
            })
    void namesOfPlacesGoOnInTheNextLine(String text) {
        assertThat(KeptText.of(text).flow().strip().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. Sở Y tế\nRà soát kho thuốc.",
                "4. Cục Báo chí\nChủ trì đưa tin.",
                "5. Kho thuốc\nThành phố Bình An chưa có kho."
            })
    void aTitleIsALineOfItsOwn(String text) {
        assertThat(KeptText.of(text).flow().strip().lines()).hasSize(2);
    }
}
