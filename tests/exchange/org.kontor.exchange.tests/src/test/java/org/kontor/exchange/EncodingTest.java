package org.kontor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever program wrote a file, its letters are read right, or it is said that they may not be. */
class EncodingTest {

    private static final String POLISH = """
            name,remark
            Żółta Łódź sp. z o.o.,"dostawa na środę, jeśli się uda"
            Gęś i Śliwka S.A.,źródło: polecenie
            Ćmielów Porcelana,płatność w ciągu 14 dni
            """;
    private static final String UKRAINIAN = """
            name,remark
            ТОВ «Київські їжаки»,зателефонувати у п’ятницю
            ПП Ґудзик,"перший лист, є відповідь"
            ФОП Щербак Олександр,надіслати рахунок і договір
            """;
    private static final String RUSSIAN = """
            name,remark
            ООО «Объединённые ёлки»,позвонить в среду
            ИП Цыганов,"выслать счёт, ждём ответа"
            АО Электросвязь,подъезд с улицы Щорса
            """;
    private static final String WESTERN = """
            name,remark
            Müller & Söhne GmbH,größte Bestellung
            Café Père Noël,à rappeler très tôt
            Peña Nieto S.L.,mañana
            """;

    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void start() {
        imports = new Imports(folder);
    }

    private static String text(String language) {
        return switch (language) {
            case "pl" -> POLISH;
            case "uk" -> UKRAINIAN;
            case "ru" -> RUSSIAN;
            default -> WESTERN;
        };
    }

    @ParameterizedTest
    @CsvSource({"pl,windows-1250", "pl,ISO-8859-2", "pl,UTF-8", "pl,UTF-16LE", "pl,UTF-16BE", "pl,UTF-16",
            "uk,windows-1251", "uk,KOI8-U", "uk,UTF-8", "uk,UTF-16LE", "uk,UTF-16BE", "uk,UTF-16",
            "ru,windows-1251", "ru,KOI8-U", "ru,UTF-8", "ru,UTF-16LE", "de,windows-1252", "de,UTF-8"})
    void isFoundOut(String language, String charset) {
        var text = charset.startsWith("KOI8") ? text(language).replaceAll("[«»]", "'").replace("’", "'")
                : text(language);
        var look = imports.look(imports.file(text, charset));
        assertTrue(((FileFormat.Text) look.format()).sure(), () -> look.format() + " should be sure");
        assertEquals(text.lines().skip(1).map(line -> line.split(",")[0]).toList(),
                look.firstRows().stream().map(List::getFirst).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void isToldByItsMark(String charset) {
        var look = imports.look(imports.file("\uFEFFname,remark\nŻuk,ok\n", charset));
        assertEquals(Charset.forName(charset), ((FileFormat.Text) look.format()).encoding());
        assertEquals("name", look.columns().getFirst().heading());
        assertEquals("Żuk", look.firstRows().getFirst().getFirst());
    }

    @Test
    void capitalsOfPolishCompaniesAreNoUtf8() {
        var look = imports.look(imports.file("name,remark\nSPÓŁKA ALFA,x\nSPÓŁKA BETA,y\n", "windows-1250"));
        assertEquals("SPÓŁKA ALFA", look.firstRows().getFirst().getFirst());
    }

    @Test
    void fewLettersAreAGuessAndSaidToBe() {
        var look = imports.look(imports.file("name,remark\nKowalski,ś\n", "windows-1250"));
        assertFalse(((FileFormat.Text) look.format()).sure());
        assertTrue(look.notes().stream().anyMatch(note -> note.key().equals("encodingUnsure")), look.notes()::toString);
    }

    @Test
    void canBeOverridden() {
        var file = imports.file("name,remark\nЖук,добре\n", "windows-1251");
        var hints = FileHints.NONE.encoding(Charset.forName("windows-1251"));
        assertEquals("Жук", imports.files.look(file, hints, org.kontor.base.Progress.NONE).firstRows().getFirst()
                .getFirst());
    }

    @Test
    void aLetterBeyondTheFirstPageCountsToo() {
        var text = new StringBuilder("name,remark\n");
        for (int i = 0; i < 30_000; i++) {
            text.append("Plain ").append(i).append(",nothing\n");
        }
        text.append("Wąż i Gżegżółka,późno już się żegnać\n");
        imports.run(imports.file(text.toString(), "windows-1250"));
        assertEquals("Wąż i Gżegżółka", imports.things.names().getLast());
    }

    @Test
    void rowsInAnotherEncodingAreWrongAndTheRestGoesIn() throws IOException {
        var mixed = new ByteArrayOutputStream();
        mixed.write("name,remark\nŻółw,dobrze\nŁoś,świetnie\nMrówka,źle\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("Gęś,obca\n".getBytes(Charset.forName("windows-1250")));
        mixed.write("Jeż,ćwierć\n".getBytes(StandardCharsets.UTF_8));
        var result = imports.run(imports.file("in.csv", mixed.toByteArray()));
        assertEquals(List.of("Żółw", "Łoś", "Mrówka", "Jeż"), imports.things.names());
        assertEquals(List.of("5: Column 1 has bytes that are no letters in UTF-8."), Imports.reasons(result));
    }

    @Test
    void aCharacterCutInTwoAtTheEndIsOneWrongRow() {
        var bytes = "name,remark\nŻółw,x\nŁoś,ś".getBytes(StandardCharsets.UTF_8);
        var result = imports.run(imports.file("in.csv", java.util.Arrays.copyOf(bytes, bytes.length - 1)));
        assertEquals(List.of("Żółw"), imports.things.names());
        assertEquals(1, result.wrong());
    }
}
