package vn.trienkhai.directive.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** CSV as RFC 4180 has it, in UTF-8, with or without a byte order mark. */
final class CsvTable {

    private static final CsvMapper MAPPER =
            CsvMapper.builder()
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                    .build();

    private CsvTable() {}

    static CsvMapper mapper() {
        return MAPPER;
    }

    static void read(Path file, Rows rows) {
        try (var text =
                        new BoundedLines(
                                withoutMark(Files.newBufferedReader(file, StandardCharsets.UTF_8)),
                                SheetFile.LONGEST_LINE);
                var lines = MAPPER.readerFor(String[].class).<String[]>readValues(text)) {
            for (int number = 1; lines.hasNextValue(); number++) {
                rows.line(number, Stream.of(lines.nextValue()).map(Formulas::asMeant).toList());
            }
        } catch (CharacterCodingException | CharConversionException e) {
            throw SheetProblem.unreadable("The file is not UTF-8");
        } catch (JsonProcessingException e) {
            throw SheetProblem.unreadable("The file is no CSV: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader withoutMark(Reader text) throws IOException {
        var reader = new PushbackReader(text, 1);
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }
}
