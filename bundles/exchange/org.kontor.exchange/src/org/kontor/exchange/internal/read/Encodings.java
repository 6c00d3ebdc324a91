package org.kontor.exchange.internal.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kontor.exchange.internal.ExchangeTexts;

/** Finds out in which encoding a text file is written. */
final class Encodings {

    /** The likelier first: equal scores mean that both read the same. */
    private static final List<Charset> ONE_BYTE = List.of(Charset.forName("windows-1250"),
            Charset.forName("windows-1251"), Charset.forName("windows-1252"), Charset.forName("ISO-8859-2"),
            Charset.forName("KOI8-U"));
    private static final double CLEAR = 0.25;
    private static final double LIKELY = -5;
    private static final long ENOUGH_LETTERS = 12;

    private Encodings() {
    }

    /** Reads the whole file once; fails for a file that is no text. */
    static Guess guess(Path file) {
        try (var in = Files.newInputStream(file)) {
            var census = ByteCensus.of(in);
            if (census.bytes == 0) {
                throw TextFiles.unreadable(file, ExchangeTexts.message("emptyFile"), null);
            }
            var guess = guess(census);
            if (guess == null) {
                throw TextFiles.unreadable(file, ExchangeTexts.message("notText"), null);
            }
            return guess;
        } catch (IOException e) {
            throw TextFiles.unreadable(file, e);
        }
    }

    static Guess guess(ByteCensus census) {
        var marked = byMark(census.start);
        if (marked != null) {
            return new Guess(marked, true);
        }
        if (census.twoByTwo()) {
            return new Guess(census.pages[1] > census.pages[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE,
                    true);
        }
        if (census.binary()) {
            return null;
        }
        return byLetters(census);
    }

    private static Charset byMark(byte[] start) {
        int first = (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        if (first == 0xEFBB && (start[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE) {
            return start[2] == 0 && start[3] == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        return null;
    }

    private static Guess byLetters(ByteCensus census) {
        long usual = census.utf8Usual;
        if (census.utf8Wrong == 0 && census.utf8Unusual == 0) {
            return new Guess(StandardCharsets.UTF_8, true);
        }
        if (usual * 4 > census.utf8Wrong && usual >= census.utf8Unusual) {
            return new Guess(StandardCharsets.UTF_8, census.utf8Wrong == 0);
        }
        Charset best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Charset candidate : ONE_BYTE) {
            double score = new LetterStatistics(candidate).score(census);
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = candidate;
            } else {
                second = Math.max(second, score);
            }
        }
        boolean sure = bestScore - second >= CLEAR && bestScore > LIKELY && census.high() >= ENOUGH_LETTERS;
        return new Guess(best, sure);
    }

    /**
     * An encoding.
     *
     * @param sure false when little speaks for it, or some bytes do not fit
     */
    record Guess(Charset encoding, boolean sure) {
    }
}
