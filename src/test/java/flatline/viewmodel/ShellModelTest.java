package flatline.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.user.UserSettings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellModelTest {

  private final ShellModel shell = new ShellModel(List.of("functions", "training"), "training");

  @Test
  void opensOnTheLastPage() {
    assertEquals("training", shell.pageProperty().get());
  }

  @Test
  void opensAPageByItsId() {
    shell.open("functions");
    assertEquals("functions", shell.pageProperty().get());
  }

  @Test
  void whatIsLookedAtHasAWayBackUntilOneIsBack() {
    Message back = Message.of("study.map.back");
    shell.lookAt("functions", back);
    assertEquals("functions", shell.pageProperty().get());
    var way = new ShellModel.WayBack("training", back);
    assertEquals(Optional.of(way), shell.wayBackProperty().get());
    shell.goBack();
    assertEquals("training", shell.pageProperty().get());
    assertEquals(Optional.empty(), shell.wayBackProperty().get());
    shell.lookAt("functions", back);
    shell.open("training");
    assertEquals(Optional.empty(), shell.wayBackProperty().get());
    shell.goBack();
    assertEquals("training", shell.pageProperty().get());
  }

  @Test
  void refusesAPageThatThereIsNot() {
    assertThrows(IllegalArgumentException.class, () -> shell.open("study"));
    assertEquals("training", shell.pageProperty().get());
  }

  @Test
  void followsTheSystemUntilTheUserChooses() {
    shell.systemPrefersDark(true);
    assertTrue(shell.darkProperty().get());
    shell.switchTheme();
    assertFalse(shell.darkProperty().get());
    shell.systemPrefersDark(true);
    assertFalse(shell.darkProperty().get());
  }

  @Test
  void motionFollowsTheSystemUntilTheUserChooses() {
    assertEquals(Optional.empty(), shell.reducedMotionProperty().get());
    shell.reduceMotion(Optional.of(true));
    assertEquals(Optional.of(true), shell.reducedMotionProperty().get());
  }

  @Test
  void aChoiceOfAnotherDayCountsBeforeTheSystemAndCanGoBackToIt() {
    shell.choose(UserSettings.Theme.DARK);
    shell.systemPrefersDark(false);
    assertTrue(shell.darkProperty().get());
    shell.choose(UserSettings.Theme.SYSTEM);
    assertFalse(shell.darkProperty().get());
    shell.switchTheme();
    assertEquals(UserSettings.Theme.DARK, shell.themeProperty().get());
  }

  @Test
  void whileAClassLooksOnAPageTakesAsMuchTypeAsItHasRoomFor() {
    var shell = new ShellModel(ShellModel.PAGES, "training");
    shell.typeSize().fit(1280, 800);
    shell.typeSize().present(true);
    shell.fitPage(1280, 760);
    assertEquals(19.5, shell.typeSize().pixelsProperty().get());
    shell.open("functions");
    double functions = shell.typeSize().pixelsProperty().get();
    assertTrue(functions > 13 && functions < 19.5, "it keeps its controls: " + functions);
    assertEquals(19.5, shell.typeSize().wordsProperty().get(), "a lesson's words are as chosen");
    shell.fitPage(300, 200);
    assertEquals(16, shell.typeSize().pixelsProperty().get(), 3, "never less than without a class");
    shell.open("training");
    shell.fitPage(1280, 760);
    assertEquals(19.5, shell.typeSize().pixelsProperty().get());
  }
}
