package org.kontor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/anna");

    @Test
    void onLinuxTheFoldersOfTheDesktopCount() {
        var folders = new DataFolder(Map.of(), "Linux", HOME);
        assertEquals(Path.of("/home/anna/.local/share/kontor"), folders.named("kontor"));
        assertEquals(Path.of("/home/anna/.config/kontor"), folders.settingsFolder());
    }

    @Test
    void variablesMoveThem() {
        var folders = new DataFolder(Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "/etc/anna"), "Linux", HOME);
        assertEquals(Path.of("/data/kontor"), folders.named("kontor"));
        assertEquals(Path.of("/etc/anna/kontor"), folders.settingsFolder());
    }

    @Test
    void emptyAndRelativeVariablesDoNot() {
        var folders = new DataFolder(Map.of("XDG_DATA_HOME", "", "XDG_CONFIG_HOME", "config"), "Linux", HOME);
        assertEquals(Path.of("/home/anna/.local/share/kontor"), folders.named("kontor"));
        assertEquals(Path.of("/home/anna/.config/kontor"), folders.settingsFolder());
    }

    @Test
    void otherSystemsHaveTheirOwn() {
        assertEquals(Path.of("/home/anna/Library/Application Support/kontor"),
                new DataFolder(Map.of(), "Mac OS X", HOME).named("kontor"));
        assertEquals(Path.of("/home/anna/AppData/Local/kontor"),
                new DataFolder(Map.of(), "Windows 11", HOME).named("kontor"));
    }
}
