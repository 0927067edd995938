package flatline.view.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.lesson.Highlight;
import flatline.model.lesson.LessonPart;
import flatline.model.scenario.Control;
import flatline.model.scenario.Setup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpotlightTest {

  private static String sheet() throws IOException {
    try (var sheet = Spotlight.class.getResourceAsStream("/flatline/view/flatline.css")) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Stream<Highlight> all() {
    Stream<Highlight> networks =
        IntStream.range(0, Setup.MOST_CONTENDERS)
            .boxed()
            .flatMap(i -> Stream.of(new Highlight.OfContender(i), new Highlight.OfUnit(i, 0, 0)));
    Stream<Highlight> parts = Stream.of(LessonPart.values()).map(Highlight.OfPart::new);
    Stream<Highlight> controls = Stream.of(Control.values()).map(Highlight.OfControl::new);
    return Stream.of(networks, parts, controls).flatMap(each -> each);
  }

  @Test
  void theStyleSheetLightsAllThatALessonCanSpeakOfAndNothingElse() throws IOException {
    List<String> lit =
        Pattern.compile("\\.(lit-[\\w-]+)")
            .matcher(sheet())
            .results()
            .map((MatchResult each) -> each.group(1))
            .distinct()
            .sorted()
            .toList();
    assertEquals(all().map(Spotlight::style).sorted().toList(), lit);
  }
}
