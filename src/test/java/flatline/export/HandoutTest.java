package flatline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.lesson.LessonException;
import flatline.interchange.lesson.LessonText;
import flatline.interchange.lesson.ScenarioSource;
import flatline.model.lesson.Lesson;
import flatline.view.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class HandoutTest {

  private static final String TEXT =
      """
      # Why \\<units> & "dots" die
      *10 minutes · for **all***

      ## Functions
      Read `w·x + b < 0`,\\
      **bold** and *so on*.

      2. two
      3. three

      ```
      y = <b>
      ```

      ```flatline
      page: functions
      ```

      ## Watch
      - one

      ```flatline
      scenario: opening
      page: training
      look: contender 1 unit 3, dead
      play: to step 167
      ask: How many of the 8 ReLU units will be dead? (0..8)
      answer: relu.dead at step 167
      note: For the teacher alone.
      ```

      ## Stay
      ```flatline
      look: contender 0
      ```

      ## Seeds
      ```flatline
      page: study.compare
      ask: Which has the lower loss in most seeds? (ReLU, Leaky ReLU)
      answer: relu.loss at end < leaky_relu.loss at end in 50 % of 4 seeds
      claim: relu.bornDead = 0 in 100 % of 4 seeds
      ```

      ## Infinity
      ```flatline
      scenario: leak-explodes
      page: training
      stand: at end
      ask: How right? (0..100 %)
      answer: leaky_relu.accuracy at end
      ```

      ## Elsewhere
      ```flatline
      page: study.digits
      ```
      """;

  private static String page = "";
  private static Document document;

  @BeforeAll
  static void print() throws Exception {
    page = print(TEXT);
    document = parsed(page);
  }

  private static String print(String text) throws LessonException, InterruptedException {
    Lesson lesson =
        LessonText.read(text.getBytes(StandardCharsets.UTF_8), ScenarioSource.presets());
    return new String(Handout.of(lesson, new Texts()), StandardCharsets.UTF_8);
  }

  private static Document parsed(String html) throws Exception {
    var bytes = html.replace("<!DOCTYPE html>", "").strip().getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static List<Element> all(String tag) {
    var found = document.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<String> texts(String tag) {
    return all(tag).stream().map(Node::getTextContent).toList();
  }

  private static int pictures(int section) {
    return all("section").get(section).getElementsByTagName("svg").getLength();
  }

  @Test
  void whatIsSaidStandsInItAsItWasWritten() {
    assertEquals(List.of("Why <units> & \"dots\" die"), texts("h1"));
    assertEquals(
        List.of(
            "1 · Functions",
            "2 · Watch",
            "3 · Stay",
            "4 · Seeds",
            "5 · Infinity",
            "6 · Elsewhere",
            "What came of it"),
        texts("h2"));
    assertTrue(texts("p").contains("10 minutes · for all"));
    assertTrue(texts("p").contains("Read w·x + b < 0,bold and so on."));
    assertEquals(1, all("br").size());
    assertEquals("2", all("ol").getFirst().getAttribute("start"));
    assertEquals(List.of("y = <b>"), texts("pre"));
    assertTrue(texts("li").containsAll(List.of("one", "two", "three")));
  }

  @Test
  void eachStepHasItsPictures() {
    assertEquals(
        List.of(2, 4, 5, 1, 5, 0), IntStream.range(0, 6).mapToObj(HandoutTest::pictures).toList());
    var captions = texts("figcaption");
    assertTrue(captions.contains("Watch units die, step 0"), captions.toString());
    assertTrue(captions.contains("Watch units die, step 167"), captions.toString());
    assertTrue(captions.contains("The comparison on MNIST is on the Study page of Flatline."));
    assertTrue(page.contains("Accuracy in %, 4 seeds"));
    assertTrue(all("svg").stream().noneMatch(each -> each.getAttribute("aria-label").isBlank()));
  }

  @Test
  void numbersBesideThePicturesAreThoseOfTheStep() {
    assertTrue(texts("p").stream().anyMatch(each -> each.startsWith("6 of 8 dead · ")));
    assertTrue(texts("p").stream().anyMatch(each -> each.startsWith("0 of 8 dead · ")));
    assertTrue(texts("p").stream().anyMatch(each -> each.startsWith("diverged at step ")));
  }

  @Test
  void whatIsAskedIsAnsweredOnlyAtTheEnd() {
    assertTrue(texts("li").containsAll(List.of("0", "8", "ReLU", "Leaky ReLU", "0 to 100 %:")));
    var answers = all("section").getLast().getElementsByTagName("strong");
    var said =
        IntStream.range(0, answers.getLength())
            .mapToObj(i -> answers.item(i).getTextContent())
            .toList();
    assertEquals(List.of("6", "Leaky ReLU", "has no number: a network diverged"), said);
    assertEquals(5, pictures(6), "what the played step came to");
  }

  @Test
  void theTeachersNotesStayOut() {
    assertFalse(page.contains("For the teacher alone."));
  }

  /** It is passed on as one file, and must not call anybody. */
  @Test
  void nothingStandsOutsideTheFile() {
    assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("http"));
    assertFalse(page.contains("<script") || page.contains("@import") || page.contains("src="));
    assertTrue(
        all("image").stream()
            .allMatch(each -> each.getAttribute("href").startsWith("data:image/png;base64,")));
  }

  @Test
  void noTwoPiecesHaveOneId() {
    var ids = new HashSet<String>();
    for (Element clip : all("clipPath")) {
      assertTrue(ids.add(clip.getAttribute("id")), clip.getAttribute("id"));
    }
    assertFalse(ids.isEmpty());
  }

  @Test
  void theSameLessonGivesTheSameFile() throws Exception {
    assertEquals(page, print(TEXT));
  }
}
