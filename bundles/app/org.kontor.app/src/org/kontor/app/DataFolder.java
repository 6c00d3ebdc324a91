package org.kontor.app;

import java.nio.file.Path;
import java.util.Map;

/** Where this person's data lie when nobody says otherwise: the place that the operating system has for it. */
public final class DataFolder {

    private final Map<String, String> environment;
    private final String system;
    private final Path home;

    /**
     * @param environment the environment variables
     * @param system the operating system's name, as in the property {@code os.name}
     * @param home the person's home folder
     */
    DataFolder(Map<String, String> environment, String system, Path home) {
        this.environment = environment;
        this.system = system;
        this.home = home;
    }

    /** The folder of the person's own data; it may not exist yet. */
    public static Path own() {
        return here().named("kontor");
    }

    /** The folder of the demonstration company; it may not exist yet. */
    public static Path demonstration() {
        return here().named("kontor-demo");
    }

    /** The folder of what belongs to the person and not to any data: the language, the key to saved passwords. */
    public static Path settings() {
        return here().settingsFolder();
    }

    private static DataFolder here() {
        return new DataFolder(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    Path named(String name) {
        if (system.startsWith("Windows")) {
            return fromEnvironment("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve(name);
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(name);
        }
        return fromEnvironment("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve(name);
    }

    Path settingsFolder() {
        if (system.startsWith("Windows") || system.startsWith("Mac")) {
            return named("kontor-settings");
        }
        return fromEnvironment("XDG_CONFIG_HOME", home.resolve(".config")).resolve("kontor");
    }

    /** A relative path is no answer: the rules for these variables say to ignore it. */
    private Path fromEnvironment(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
