package org.kontor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.base.KontorException;

class DatabaseAddressTest {

    @Test
    void thePasswordLeavesTheAddress() {
        var address = DatabaseAddress.parse("postgresql://anna:s%40fe+word@db.example:5433/sales");
        assertEquals("postgresql://anna@db.example:5433/sales", address.server().toString());
        assertEquals(Optional.of("s@fe+word"), address.password());
        assertFalse(address.toString().contains("s%40fe"));
    }

    @Test
    void userPortAndPasswordMayBeLeftOut() {
        var address = DatabaseAddress.parse(" postgres://db.example/sales ");
        assertEquals("postgresql://db.example/sales", address.server().toString());
        assertEquals(Optional.empty(), address.password());
    }

    @Test
    void anAddressIsMadeOfItsParts() {
        var address = DatabaseAddress.of("db.example", 5433, "sales 2026", "o'neil:x", "p@ss");
        assertEquals("/sales 2026", address.server().getPath());
        assertEquals("o'neil:x", address.server().getUserInfo());
        assertEquals(5433, address.server().getPort());
        assertEquals(Optional.of("p@ss"), address.password());
    }

    @Test
    void whatIsNoAddressIsSaidWithoutThePassword() {
        for (String typed : List.of("", "sales", "mysql://anna:secret@host/db", "postgresql://anna:secret@host",
                "postgresql://anna:secret@host/a/b", "postgresql://anna:secret@/x", "postgresql://a b:secret@h/x",
                "postgresql://anna:%zzsecret@h/x")) {
            var refused = assertThrows(KontorException.class, () -> DatabaseAddress.parse(typed), typed);
            assertFalse(refused.getMessage().contains("secret"), refused::getMessage);
        }
        assertThrows(KontorException.class, () -> DatabaseAddress.of("", 0, "x", "", ""));
        assertThrows(KontorException.class, () -> DatabaseAddress.of("host", 0, "", "", ""));
    }
}
