package org.kontor.access.internal;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes logins of people's names: Łucja Żak becomes lucja.zak. Not safe for several threads. */
final class LoginNames {

    private static final int LONGEST = UserEntity.LOGIN_LENGTH - 10;

    private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** A login that is not taken yet. */
    String of(String name, Predicate<String> taken) {
        final var plain = latin.transliterate(name).toLowerCase(Locale.ROOT).strip()
                .replaceAll("\\s+", ".").replaceAll("[^a-z0-9.-]", "").replaceAll("^[.-]+|[.-]+$", "");
        final var base = plain.isEmpty() ? "user" : plain.substring(0, Math.min(LONGEST, plain.length()));
        var login = base;
        for (var number = 2; taken.test(login); number++) {
            login = base + number;
        }
        return login;
    }
}
