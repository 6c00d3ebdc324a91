package org.kontor.exchange.internal.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much a text with one byte per letter looks like a language of the house when read in an encoding: by how often
 * its letters beyond ASCII come, by letters of two alphabets in one word, and by capitals within words.
 */
final class LetterStatistics {

    private static final double UNUSUAL_LETTER = -7;
    private static final double SYMBOL = -8;
    private static final double PUNCTUATION = -3;
    private static final double UNDEFINED = -20;
    private static final double TWO_ALPHABETS = -6;
    private static final double CAPITAL_INSIDE = -4;
    private static final double CAPITAL = -0.7;
    private static final String USUAL_SIGNS = "\u00A0\u201E\u201C\u201D\u2018\u2019\u00AB\u00BB\u2013\u2014\u2026"
            + "\u2116\u20AC\u00A7\u00B0\u00AE\u2122\u00A9\u00BD\u00B2";

    /** Letters in the order of how often they come among those beyond ASCII, with their share in per mille. */
    private static final List<Map<Character, Double>> LANGUAGES = List.of(
            shares("ł 270 ę 165 ą 150 ó 127 ż 124 ś 100 ć 60 ń 30 ź 10"),
            shares("о 93 а 83 н 71 и 63 і 57 в 54 т 53 е 50 р 48 с 46 к 39 л 37 у 36 д 33 м 30 п 29 з 23 я 23 ь 19 "
                    + "б 18 г 17 й 13 ч 14 х 12 ж 9 ц 8 ю 8 ш 8 є 7 ї 7 щ 4 ф 3 ґ 1"),
            shares("о 110 е 85 а 80 и 74 н 67 т 63 с 55 р 47 в 45 л 44 к 35 м 32 д 30 п 28 у 26 я 20 ы 19 ь 17 г 17 "
                    + "з 16 б 16 ч 14 й 12 х 10 ж 9 ш 7 ю 6 ц 5 щ 4 э 3 ф 3 ё 2 ъ 1"),
            shares("é 220 ü 110 ä 110 ö 110 è 60 á 50 ó 50 í 45 ñ 40 ç 40 ß 40 à 40 ã 30 ê 30 å 30 ø 30 ô 15 î 15 "
                    + "ë 15 ï 15 æ 15 ú 30 û 10 â 15 õ 10 ò 5 ù 5 ì 5"));

    private final char[] decoded;

    LetterStatistics(Charset encoding) {
        CharBuffer characters;
        try {
            var bytes = new byte[256];
            for (int i = 0; i < 256; i++) {
                bytes[i] = (byte) i;
            }
            characters = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(bytes));
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IllegalStateException(e);
        }
        decoded = new char[256];
        characters.get(decoded);
    }

    private static Map<Character, Double> shares(String table) {
        Map<Character, Double> shares = new HashMap<>();
        var words = table.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            shares.put(words[i].charAt(0), Math.log(Integer.parseInt(words[i + 1]) / 1000.0));
        }
        return shares;
    }

    /** The mean of the likeliest language for every byte beyond ASCII; about -2 for real texts, less for wrong ones. */
    double score(ByteCensus census) {
        double best = Double.NEGATIVE_INFINITY;
        for (var language : LANGUAGES) {
            best = Math.max(best, score(census, language));
        }
        return best;
    }

    private double score(ByteCensus census, Map<Character, Double> language) {
        double sum = 0;
        long letters = 0;
        for (int pair = 0; pair < census.pairs.length; pair++) {
            long times = census.pairs[pair];
            if (times > 0 && (pair & 0x8080) != 0) {
                sum += times * pair(decoded[pair >> 8], decoded[pair & 0xFF], (pair & 0x80) != 0, language);
                letters += (pair & 0x80) != 0 ? times : 0;
            }
        }
        return letters == 0 ? 0 : sum / letters;
    }

    private static double pair(char before, char c, boolean high, Map<Character, Double> language) {
        double score = 0;
        if (Character.isLetter(before) && Character.isLetter(c)) {
            if (cyrillic(before) != cyrillic(c)) {
                score += TWO_ALPHABETS;
            }
            if (Character.isLowerCase(before) && Character.isUpperCase(c)) {
                score += CAPITAL_INSIDE;
            }
        }
        return high ? score + letter(before, c, language) : score;
    }

    private static double letter(char before, char c, Map<Character, Double> language) {
        if (c == '\uFFFD' || Character.isISOControl(c)) {
            return UNDEFINED;
        }
        if (!Character.isLetter(c)) {
            return USUAL_SIGNS.indexOf(c) < 0 || Character.isLetter(before) && c == '\u00B2' ? SYMBOL : PUNCTUATION;
        }
        var share = language.get(String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0));
        return (share == null ? UNUSUAL_LETTER : share) + (Character.isUpperCase(c) ? CAPITAL : 0);
    }

    private static boolean cyrillic(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC;
    }
}
