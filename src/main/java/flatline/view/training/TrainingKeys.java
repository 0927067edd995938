package flatline.view.training;

import flatline.view.KeyAction;
import flatline.viewmodel.training.ScenarioDialogs;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.ArrayList;
import java.util.List;

/** All that can be done by keys on the Training page. */
public final class TrainingKeys {

  private static final int DIGITS = 9;

  private TrainingKeys() {}

  /** The page's actions, in the order in which they are listed. */
  public static List<KeyAction> of(
      TrainingViewModel page, ScenarioDialogs dialogs, Runnable toggleSetup) {
    var transport = page.transport();
    List<KeyAction> keys = new ArrayList<>();
    keys.add(KeyAction.of("play", transport::toggle, "Space"));
    keys.add(KeyAction.of("step", transport::step, "Right"));
    keys.add(KeyAction.of("epoch", transport::epoch, "E"));
    keys.add(KeyAction.of("back", page.timeline()::back, "Left"));
    keys.add(KeyAction.of("nextMark", page.timeline()::toNextMark, "Shift+Right", "Period"));
    keys.add(KeyAction.of("previousMark", page.timeline()::toPreviousMark, "Shift+Left", "Comma"));
    keys.add(KeyAction.of("toStart", page.timeline()::toStart, "Home"));
    keys.add(KeyAction.of("toHead", page.timeline()::toHead, "End"));
    keys.add(KeyAction.of("restart", page.editor()::restart, "R"));
    keys.add(KeyAction.of("undo", page::undo, "Shortcut+Z"));
    keys.add(KeyAction.of("redo", page::redo, "Shortcut+Shift+Z", "Shortcut+Y"));
    keys.add(KeyAction.of("newSeed", page.editor()::newSeed, "N"));
    keys.add(
        KeyAction.of("faster", transport.speed()::faster, "Plus", "Equals", "Shift+Equals", "Add"));
    keys.add(KeyAction.of("slower", transport.speed()::slower, "Minus", "Subtract"));
    keys.add(KeyAction.of("nextUnit", () -> page.selection().move(1), "U"));
    keys.add(KeyAction.of("previousUnit", () -> page.selection().move(-1), "Shift+U"));
    for (int digit = 1; digit <= DIGITS; digit++) {
      int unit = digit - 1;
      keys.add(
          KeyAction.of(
              "unit" + digit,
              () -> page.selection().toggleNumber(unit),
              Integer.toString(digit),
              "Numpad " + digit));
    }
    keys.add(KeyAction.of("nextSample", () -> page.sight().move(1), "X"));
    keys.add(KeyAction.of("previousSample", () -> page.sight().move(-1), "Shift+X"));
    keys.add(KeyAction.of("links", page.sight()::switchLinks, "G"));
    keys.add(KeyAction.of("nextLine", page.autopsy().slowMotion()::next, "L"));
    keys.add(KeyAction.of("noUnit", () -> letGo(page), "Esc"));
    keys.add(KeyAction.of("setup", toggleSetup, "S"));
    keys.add(KeyAction.of("open", () -> page.files().open(dialogs), "Shortcut+O"));
    keys.add(KeyAction.of("save", () -> page.files().save(dialogs), "Shortcut+S"));
    return List.copyOf(keys);
  }

  /** One thing after the other. */
  private static void letGo(TrainingViewModel page) {
    if (page.autopsy().slowMotion().takeProperty().get().isPresent()) {
      page.autopsy().slowMotion().hide();
      return;
    }
    page.sight().unpin();
    page.selection().clear();
  }
}
