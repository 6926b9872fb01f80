package vn.trienkhai.directive.reader;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Knows what can be a Vietnamese syllable: an onset and a rime, at most one tone. */
final class Syllables {

    private static final Set<String> ONSETS =
            Set.of(
                    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n",
                    "ng", "ngh", "nh", "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> RIMES =
            Set.of(
                    ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp"
                                    + " ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich"
                                    + " iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam"
                                    + " oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi"
                                    + " om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uan"
                                    + " uang uât uân uâng uây uay uai uanh uăn uăng ue uet uê uêch uênh uc ui"
                                    + " um un ung uơ up ut uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh"
                                    + " uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm"
                                    + " yên yêng yêt yêu")
                            .split(" "));

    private Syllables() {}

    /** "TH" before a place: the beginning of a syllable is no word, what follows belongs to it. */
    static boolean isOpen(String text, int end) {
        var from = end;
        while (from > 0 && end - from < 4 && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        return from < end && ONSETS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Blanks.joins(c);
    }

    static boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > 8) {
            return false;
        }
        var bare = withoutTone(word);
        for (var cut = 0; cut <= Math.min(3, bare.length() - 1); cut++) {
            if (ONSETS.contains(bare.substring(0, cut)) && RIMES.contains(bare.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Small letters without tone marks; ă, â, ê, ô, ơ, ư and đ stay. */
    private static String withoutTone(String word) {
        var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var out = new StringBuilder(apart.length());
        for (var i = 0; i < apart.length(); i++) {
            if ("\u0300\u0301\u0303\u0309\u0323".indexOf(apart.charAt(i)) < 0) {
                out.append(apart.charAt(i));
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
