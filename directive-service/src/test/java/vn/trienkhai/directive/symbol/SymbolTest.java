package vn.trienkhai.directive.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Symbols as they occur in real documents, with their defects (row 1). */
class SymbolTest {

    @ParameterizedTest
    @CsvSource({
        "93-KL/TW, 93, KL, TW",
        "93 - KL/TW, 93, KL, TW",
        "93 – KL/TW, 93, KL, TW",
        "287 - CTr/ĐDLHHVN, 287, CTr, ĐDLHHVN",
        "Số: 105-KH/BTGTW, 105, KH, BTGTW",
        "12a-QĐ/TU, 12a, QĐ, TU",
        "156/QĐ-UBND, 156, QĐ, UBND",
        "30/2020/NĐ-CP, 30, NĐ, CP"
    })
    void understandsPartyAndStateForms(String raw, String number, String type, String body) {
        var symbol = Symbol.parse(raw);

        assertThat(symbol.raw()).isEqualTo(raw);
        assertThat(symbol.number()).isEqualTo(number);
        assertThat(symbol.typeAbbreviation()).isEqualTo(type);
        assertThat(symbol.bodyAbbreviation()).isEqualTo(body);
    }

    @Test
    void anOfficialLetterOfTheStateHasNoType() {
        var symbol = Symbol.parse("097 /LHHVN-TCCSH");

        assertThat(symbol.number()).isEqualTo("097");
        assertThat(symbol.typeAbbreviation()).isNull();
        assertThat(symbol.bodyAbbreviation()).isEqualTo("LHHVN-TCCSH");
        assertThat(symbol.key()).isEqualTo("097/LHHVN-TCCSH");
    }

    @Test
    void aDefectStaysUnresolvedWithItsWordsKept() {
        var symbol = Symbol.parse("118/QĐ/TW");

        assertThat(symbol.number()).isNull();
        assertThat(symbol.raw()).isEqualTo("118/QĐ/TW");
        assertThat(symbol.key()).isEqualTo("118/QĐ/TW");
    }

    @ParameterizedTest
    @CsvSource({
        "93 - KL / TW, 93-KL/TW",
        "93—KL/TW, 93-KL/TW",
        "93−KL／TW, 93-KL/TW",
        "45-QÐ/TW, 45-QĐ/TW",
        "164/BТС-XА, 164/BTC-XA"
    })
    void spellingsOfOneSymbolShareAKey(String one, String other) {
        assertThat(Symbol.keyOf(one)).isEqualTo(Symbol.keyOf(other));
    }

    @ParameterizedTest
    @CsvSource({
        "1/HD-BTC, 1/HĐ-BTC",
        "1/DA-BTC, 1/ĐA-BTC",
        "1-CT/TW, 1-CTr/TW",
        "1-ct/tw, 1-CT/TW"
    })
    void tonesLettersAndCaseAreNeverFolded(String one, String other) {
        assertThat(Symbol.keyOf(one)).isNotEqualTo(Symbol.keyOf(other));
    }

    @Test
    void decomposedTextHasTheKeyOfItsComposedForm() {
        assertThat(Symbol.keyOf("7-QU\u031B/TW")).isEqualTo(Symbol.keyOf("7-QƯ/TW"));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY, 7, KH, TU, 07-KH/TU",
        "PARTY, 105, KH, BTGTW, 105-KH/BTGTW",
        "STATE, 9, QĐ, UBND, 09/QĐ-UBND"
    })
    void numbersBecomeSymbolsOfTheirRegime(
            Regime regime, int number, String type, String body, String made) {
        assertThat(regime.symbol(number, type, body)).isEqualTo(made);
        assertThat(Symbol.parse(made).plainNumber()).isEqualTo(number);
    }

    @Test
    void theStateWritesOfficialLettersWithoutType() {
        assertThat(Regime.STATE.symbol(97, null, "LHHVN-TCCSH")).isEqualTo("97/LHHVN-TCCSH");
    }
}
