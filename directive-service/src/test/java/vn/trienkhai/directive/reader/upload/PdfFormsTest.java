package vn.trienkhai.directive.reader.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.platform.problem.DomainProblem;

/** PDFs as offices make them: locked against changes, half of them scanned (row 146). */
@Execution(ExecutionMode.CONCURRENT)
class PdfFormsTest {

    private static final String SENTENCE =
            "Kế hoạch triển khai thực hiện Nghị quyết; các cơ quan báo cáo.";
    private static final byte[] PLAN = Files.pdf(List.of(SENTENCE, "Trang hai: " + SENTENCE));
    private static final String PAGE = "Ke hoach kiem tra viec thuc hien. ".repeat(10);
    private static final String STAMP =
            "[Nguoi ky: Van phong Uy ban nhan dan tinh Quang Ngai, ngay 12/3/2024]";

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void whatIsLockedAgainstChangesIsRead(int keyLength) {
        var may = new AccessPermission();
        may.setCanModify(false);
        may.setCanPrint(false);
        var locked = PdfForms.locked(PLAN, "", may, keyLength);

        assertThat(Uploads.read(locked)).isEqualTo(Uploads.read(PLAN));
    }

    @Test
    void whoForbidsToTakeWordsOutIsRespected() {
        var may = new AccessPermission();
        may.setCanExtractContent(false);

        refused(PdfForms.locked(PLAN, "", may, 128), "pdf-extraction-forbidden");
    }

    @Test
    void whatNeedsAPasswordIsNotRead() {
        refused(PdfForms.locked(PLAN, "user", new AccessPermission(), 128), "file-encrypted");
    }

    @Test
    void whatIsPackedInALockedFileIsMeasured() {
        var bomb = PdfForms.locked(Files.packedPdf(64 << 20), "", new AccessPermission(), 128);

        refused(bomb, "file-expands-too-much");
    }

    /** Nobody has measured what is packed in it, so nobody looks for its pieces. */
    @Test
    void aLockedFileThatIsBrokenIsNotMended() {
        var locked = PdfForms.locked(PLAN, "", new AccessPermission(), 128);

        refused(Arrays.copyOf(locked, locked.length - 60), "file-damaged");
        var astray = replaced(locked, "startxref\n", "startxref\n9");
        refused(astray, "file-damaged");
        assertThat(Uploads.read(replaced(PLAN, "startxref\n", "startxref\n9")).text())
                .as("as one that is not locked is")
                .contains(SENTENCE);
    }

    @Test
    void aLockIsFoundUnderAnySpellingOfItsName() {
        var locked = PdfForms.locked(PLAN, "", new AccessPermission(), 128);

        assertThat(Uploads.read(replaced(locked, "/Encrypt", "/#45ncrypt")).text())
                .contains(SENTENCE);
    }

    @Test
    void pagesThatArePicturesAreNamed() {
        var read = Uploads.read(PdfForms.partlyScanned(List.of(PAGE, "", " ", PAGE, STAMP, "")));

        assertThat(read.pages()).isEqualTo(6);
        assertThat(read.pictures()).as("an empty page lacks nothing").containsExactly(2, 6);
        assertThat(read.text()).contains(PAGE.strip(), "Nguoi ky");
        assertThat(Uploads.read(PLAN).pictures()).isEmpty();
    }

    @Test
    void stampsOnPicturesAreNoText() {
        refused(PdfForms.partlyScanned(List.of(STAMP, "", "")), "pdf-without-text");
        refused(PdfForms.partlyScanned(List.of("", "")), "pdf-without-text");
    }

    private static byte[] replaced(byte[] file, String what, String by) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(what);
        return text.replace(what, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void refused(byte[] file, String type) {
        assertThatThrownBy(() -> Uploads.read(file))
                .isInstanceOfSatisfying(
                        DomainProblem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
