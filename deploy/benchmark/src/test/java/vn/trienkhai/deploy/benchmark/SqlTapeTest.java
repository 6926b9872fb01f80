package vn.trienkhai.deploy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tape holds the one transaction it was asked for, whole. */
class SqlTapeTest {

    private static final String LOG =
            """
            tape|7|directive|LOG:  execute <unnamed>: BEGIN
            tape|8|task|LOG:  execute S_1: BEGIN
            tape|7|directive|LOG:  execute S_2: insert into directive (id, note)
             values ($1, $2)
            tape|7|directive|DETAIL:  Parameters: $1 = '01a2011b-3293-7a8b-8c69-ec6fb2939a48', $2 = 'it''s, here'
            tape|8|task|LOG:  execute S_1: insert into task values ($1)
            tape|7|directive|LOG:  execute S_3: insert into audit values ($1, $2)
            tape|7|directive|DETAIL:  Parameters: $1 = NULL, $2 = '3'
            tape|7|directive|LOG:  execute S_4: COMMIT
            """;

    @TempDir Path folder;

    @Test
    void readsTheTransactionOfTheMarker() throws IOException {
        var log = Files.writeString(folder.resolve("log"), LOG);

        assertThat(SqlTape.read(log, 0, "directive", "insert into directive", List.of()).length())
                .isEqualTo(2);
    }

    @Test
    void saysWhenThereIsNone() throws IOException {
        var log = Files.writeString(folder.resolve("log"), LOG);

        assertThatThrownBy(() -> SqlTape.read(log, 0, "task", "insert into directive", List.of()))
                .hasMessageContaining("insert into directive");
    }
}
