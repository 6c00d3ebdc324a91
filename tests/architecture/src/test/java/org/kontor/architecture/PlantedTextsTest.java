package org.kontor.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in texts that were planted are found, and nothing else. */
class PlantedTextsTest {

    private static final String TEXTS = "bundles/deals/org.kontor.deals.ui/src/org/kontor/deals/ui/messages";

    @TempDir
    Path folder;

    private Plant plant;

    @BeforeEach
    void start() {
        plant = new Plant(folder).bundle("deals", "org.kontor.deals.ui");
        texts("", "name=Name\nrows={0,plural,one{# row}other{# rows}}\nbrand=Kontor\n");
        texts("_pl", "name=Nazwa\nrows={0,plural,one{# wiersz}few{# wiersze}many{# wierszy}other{# wiersza}}\n"
                + "brand=Kontor\n");
        texts("_uk",
                "name=Назва\nrows={0,plural,one{# рядок}few{# рядки}many{# рядків}other{# рядка}}\nbrand=Kontor\n");
        texts("_ru",
                "name=Имя\nrows={0,plural,one{# строка}few{# строки}many{# строк}other{# строки}}\nbrand=Kontor\n");
    }

    private void texts(String language, String content) {
        plant.rootFile(TEXTS + language + ".properties", content);
    }

    private void add(String language, String line) {
        var file = folder.resolve(TEXTS + language + ".properties");
        var lines = new StringBuilder();
        TextFile.read(file).forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
        texts(language, lines + line + "\n");
    }

    private void expect(String... violations) {
        assertEquals(List.of(violations), new LanguagesRule(Set.of("Kontor")).violations(plant.grow()));
    }

    private void expectUse(String... violations) {
        assertEquals(List.of(violations), new TextUseRule(Set.of("Kontor")).violations(plant.grow()));
    }

    @Test
    void goodTextsAreRight() {
        expect();
    }

    @Test
    void aMissingTextIsFound() {
        texts("_uk", "rows={0,plural,one{# рядок}few{# рядки}many{# рядків}other{# рядка}}\nbrand=Kontor\n");
        expect(TEXTS + "_uk.properties: name is missing");
    }

    @Test
    void aTextTooManyIsFound() {
        add("_ru", "old=Старое");
        expect(TEXTS + "_ru.properties: old is not in English");
    }

    @Test
    void anEmptyTextIsFound() {
        add("_ru", "name=");
        expect(TEXTS + "_ru.properties: name is empty");
    }

    @Test
    void aMissingLanguageIsFound() {
        assertTrue(folder.resolve(TEXTS + "_ru.properties").toFile().delete());
        expect(TEXTS + "_ru.properties: is missing");
    }

    @Test
    void aPatternThatCannotBeReadIsFound() {
        add("_pl", "name=Nazwa {0");
        var found = new LanguagesRule(Set.of("Kontor")).violations(plant.grow());
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.getFirst().startsWith(TEXTS + "_pl.properties: name can't be read"), found::toString);
    }

    @Test
    void otherArgumentsAreFound() {
        add("_pl", "name=Nazwa {0}");
        expect(TEXTS + "_pl.properties: name takes [0] where English takes []");
    }

    @Test
    void aPluralFormThatIsMissingIsFound() {
        add("_ru", "rows={0,plural,one{# строка}other{# строки}}");
        expect(TEXTS + "_ru.properties: rows lacks the plural form few",
                TEXTS + "_ru.properties: rows lacks the plural form many");
    }

    @Test
    void aTextWithoutPluralsIsFound() {
        add("_ru", "rows=Строк: {0}");
        expect(TEXTS + "_ru.properties: rows has no plural forms where English has");
    }

    @Test
    void aForgottenTranslationIsFound() {
        add("_pl", "name=Name");
        expect(TEXTS + "_pl.properties: name is still English: Name");
    }

    @Test
    void aMixedUpLanguageIsFound() {
        add("_ru", "name=Ім’я");
        expect(TEXTS + "_ru.properties: name has letters of another language: Ім’я");
    }

    @Test
    void aKeyThatNobodyWroteIsFound() {
        plant.source("org.kontor.deals.ui.View",
                "class View { String text(String k) { return new View().text(\"name\") + this.text(\"nam\"); } }");
        expectUse("bundles/deals/org.kontor.deals.ui/src/org/kontor/deals/ui/View.java asks for the text nam, "
                + "which nobody wrote");
    }

    @Test
    void wordsInThePluginXmlAreFound() {
        plant.file("plugin.properties", "view=Deals\n").file("plugin.xml", """
                <view id="org.kontor.deals.ui.view" name="%view" label="Kontor"/>
                <command name="%gone" id="a"/>
                <menu label="Deals" tooltip="%view"/>
                """);
        expectUse("org.kontor.deals.ui: plugin.xml asks for the text gone, which nobody wrote",
                "org.kontor.deals.ui: plugin.xml says \"Deals\" in every language");
    }
}
