package vn.trienkhai.directive.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mark is seen as people, stamps and scanners write it; words that only sound so are not. */
class SecrecyTest {

    private static final String HEAD =
            "ỦY BAN NHÂN DÂN TỈNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND\n";
    private static final String BODY = "Các cơ quan, đơn vị báo cáo kết quả thực hiện.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT", "TỐI MẬT", "TUYỆT MẬT", "Tuyệt mật", "Độ mật: Mật", "[TỐI MẬT]",
                "TUYỆT MÂT", "TUYỆT MẠT", "TUYET MAT", "TUYÊT MẬT", "TUYỆTMẬT", "T U Y Ệ T  M Ậ T",
                "TỐI MẠT", "TÔI MẬT", "TOI MAT", "TỐI MÂT", "T Ố I  M Ậ T", "**TOI MAT**",
                "Độ mật: Tối mât", "ĐỘ MÂT: TỐI MẠT", "| TỐI MẠT | Số: 12 |"
            })
    void aMarkIsSeenWhereverItStands(String mark) {
        assertThat(Secrecy.isMarked(HEAD + mark + "\nKẾ HOẠCH\n")).as("in the head").isTrue();
        assertThat(Secrecy.isMarked(HEAD + BODY.repeat(6000) + mark + "\n" + BODY))
                .as("far behind")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MÂT", "MẠT", "MAT", "TỐI MẶT", "TỐI MẤT", "Độ mật: Mât"})
    void whereAMarkStandsOneMisreadWordIsEnough(String mark) {
        assertThat(Secrecy.isMarked(HEAD + mark + "\nKẾ HOẠCH\n")).isTrue();
        assertThat(Secrecy.isMarked(BODY.repeat(3000) + HEAD + mark + "\nKẾ HOẠCH\n"))
                .as("in the head of a second document")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BẢO MẬT",
                "VỀ CÔNG TÁC BẢO MẬT",
                "BẢO VỆ BÍ MẬT",
                "CƠ MẬT",
                "MẠT CƯA",
                "NGHỀ NUÔI ONG LẤY MẬT",
                "BỆNH SỎI MẬT",
                "MẮT",
                "MẶT",
                "MẤT",
                "MÁT",
                "TỐI MẮT",
                "TỎI MẬT",
                "Mật ong",
                "Mật",
                "mật",
                "Tối mặt",
                "Bảo mật",
                "MAT 12",
                "MẶT SAU",
                "TÔI MẤT",
                "Nhà máy mật mía"
            })
    void ordinaryWordsStay(String words) {
        assertThat(Secrecy.isMarked(HEAD + "KẾ HOẠCH\n" + words + "\n" + BODY)).isFalse();
        assertThat(Secrecy.isMarked(HEAD + BODY.repeat(3000) + words + "\n" + BODY)).isFalse();
    }

    @Test
    void farFromAHeadOneMisreadWordIsAWord() {
        assertThat(Secrecy.isMarked(BODY.repeat(3000) + "MẠT\n" + BODY)).isFalse();
    }

    @Test
    void aTextWithoutLinesIsLookedThrough() {
        assertThat(Secrecy.isMarked("a".repeat(250_000) + "\nTUYỆT MẬT\n")).isTrue();
        assertThat(Secrecy.isMarked("kế hoạch ".repeat(50_000) + "\nTUYỆT MẬT")).isTrue();
    }
}
