package flatline.interchange.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.lesson.LessonPage;
import flatline.model.lesson.LessonPart;
import flatline.model.lesson.Quantity;
import flatline.model.scenario.Control;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the document of the format names all that there is, and that its example is one. */
class LessonDocumentTest {

  private static String document() throws IOException {
    return Files.readString(Path.of("assets", "lessons", "README.md"));
  }

  @Test
  void everyWordOfTheFormatIsNamed() throws IOException {
    String document = document();
    var words =
        Stream.of(
                Arrays.stream(DirectiveKey.values()).map(DirectiveKey::id),
                Arrays.stream(LessonPage.values()).map(LessonPage::id),
                Arrays.stream(LessonPart.values()).map(LessonPart::id),
                Arrays.stream(Control.values()).map(Control::id),
                Arrays.stream(Quantity.values()).map(Quantity::id))
            .flatMap(each -> each);
    assertEquals(List.of(), words.filter(each -> !document.contains("`" + each + "`")).toList());
  }

  @Test
  void itsExampleIsRead() throws IOException, LessonException {
    var block = Pattern.compile("````markdown\\n(.*?)````", Pattern.DOTALL).matcher(document());
    assertTrue(block.find());
    String lesson = "# A lesson\n## A step\n" + block.group(1);
    var step =
        LessonText.read(lesson.getBytes(StandardCharsets.UTF_8), ScenarioSource.presets())
            .steps()
            .getFirst();
    assertEquals(200, step.state().excerpt().orElseThrow().to());
    assertEquals(1, step.claims().size());
  }
}
