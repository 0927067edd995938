package flatline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import flatline.interchange.Reasons;
import flatline.interchange.lesson.LessonException;
import flatline.interchange.lesson.LessonFile;
import flatline.interchange.table.TableTrouble;
import flatline.interchange.table.TableTrouble.Argument;
import flatline.model.language.Language;
import flatline.viewmodel.Message;
import flatline.viewmodel.SaidReason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaidReasonTest {

  private static Texts speaking(Language language) {
    var texts = new Texts();
    texts.speak(language);
    return texts;
  }

  /** With an argument of each kind in each place. */
  private static Stream<TableTrouble> troubles() {
    var part = new TableTrouble(TableTrouble.Kind.EMPTY, List.of());
    List<Argument> all =
        List.of(
            new Argument.HowMany(1234),
            new Argument.Line(1_000_001),
            new Argument.Column(2, ""),
            new Argument.Column(2, "age"),
            new Argument.Value("a"),
            new Argument.Found("?"),
            new Argument.Part(part));
    return Stream.of(TableTrouble.Kind.values())
        .flatMap(kind ->
            IntStream.range(0, all.size())
                .mapToObj(first ->
                    IntStream.range(0, 3)
                        .mapToObj(each -> all.get((first + each) % all.size()))
                        .toList())
                .map(with -> new TableTrouble(kind, with)));
  }

  @Test
  void theWindowSaysInEnglishWhatTheCommandLineSays() {
    Texts texts = speaking(Language.ENGLISH);
    troubles().forEach(each -> assertEquals(each.english(), texts.say(SaidReason.of(each))));
    Stream.of(new OutOfMemoryError(), new NoSuchFileException("a"), new AccessDeniedException("a"))
        .forEach(each -> assertEquals(Reasons.of(each), texts.say(SaidReason.of(each))));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void everyOtherLanguageSaysAllThatStandsInTheSentence(Language language) {
    Texts texts = speaking(language);
    troubles()
        .forEach(each -> {
          String said = texts.say(SaidReason.of(each));
          assertFalse(said.contains(each.english()), said);
          assertFalse(said.contains("{") || said.contains("@"), said);
        });
  }

  @Test
  void numbersAndQuotesAreTheLanguages() {
    var rows =
        new TableTrouble(
            TableTrouble.Kind.ROWS,
            List.of(
                new Argument.HowMany(1200),
                new Argument.Part(
                    new TableTrouble(
                        TableTrouble.Kind.MISSING_NUMBER,
                        List.of(new Argument.Line(3), new Argument.Column(0, "x"))))));
    assertEquals(
        "1.200 Zeilen sind unbrauchbar: Zeile 3: „x“ muss eine Zahl sein, ist aber leer",
        speaking(Language.GERMAN).say(SaidReason.of(rows)));
  }

  @Test
  void aFileThatIsNotThereIsSaidInTheLanguageThroughWhateverItWasReadBy() {
    LessonException refused =
        assertThrows(
            LessonException.class, () -> LessonFile.read(Path.of("none.lesson.md"), _ -> {}));
    assertEquals(
        "none.lesson.md wurde nicht geöffnet: es gibt keine solche Datei und keinen solchen Ordner",
        speaking(Language.GERMAN)
            .say(Message.because("file.notOpened", refused, "none.lesson.md")));
  }

  /** Files and columns are called whatever their owner likes. */
  @Test
  void aNameThatBeginsLikeAKeyStaysAName() {
    assertEquals(
        "@home.csv was not opened: disk full",
        speaking(Language.ENGLISH)
            .say(Message.because("file.notOpened", new IOException("disk full"), "@home.csv")));
  }
}
