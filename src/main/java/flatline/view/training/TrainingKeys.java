package flatline.view.training;

import flatline.model.network.UnitRef;
import flatline.model.scenario.Control;
import flatline.view.key.KeyAction;
import flatline.viewmodel.training.TrainingViewModel;
import flatline.viewmodel.training.Undoing;
import java.util.ArrayList;
import java.util.List;

/** All that can be done by keys on the Training page. */
public final class TrainingKeys {

  private static final int DIGITS = 9;

  private TrainingKeys() {}

  /** The page's actions, in the order in which they are listed. */
  public static List<KeyAction> of(TrainingViewModel page, Runnable toggleSetup) {
    var transport = page.transport();
    List<KeyAction> keys = new ArrayList<>();
    keys.add(KeyAction.of("key.play", transport::toggle, "Space"));
    keys.add(KeyAction.of("key.step", transport::step, "Right"));
    keys.add(KeyAction.of("key.epoch", transport::epoch, "E"));
    keys.add(KeyAction.of("key.back", page.timeline()::back, "Left"));
    keys.add(KeyAction.of("key.nextMark", page.timeline()::toNextMark, "Shift+Right", "Period"));
    keys.add(
        KeyAction.of("key.previousMark", page.timeline()::toPreviousMark, "Shift+Left", "Comma"));
    keys.add(KeyAction.of("key.spreadSteps", page.timeline().zoom()::in, "Z"));
    keys.add(KeyAction.of("key.moreSteps", page.timeline().zoom()::out, "Shift+Z"));
    keys.add(KeyAction.of("key.nextBranch", page.timeline()::toNextBranch, "B"));
    keys.add(KeyAction.of("key.toStart", page.timeline()::toStart, "Home"));
    keys.add(KeyAction.of("key.toHead", page.timeline()::toHead, "End"));
    keys.add(KeyAction.of("key.restart", page.editor()::restart, "R"));
    keys.addAll(undoing(page.undoing()));
    keys.add(KeyAction.of("key.newSeed", page.editor()::newSeed, "N"));
    keys.add(
        KeyAction.of(
            "key.faster", transport.speed()::faster, "Plus", "Equals", "Shift+Equals", "Add"));
    keys.add(KeyAction.of("key.slower", transport.speed()::slower, "Minus", "Subtract"));
    keys.add(KeyAction.of("key.nextUnit", () -> page.selection().move(1), "U"));
    keys.add(KeyAction.of("key.previousUnit", () -> page.selection().move(-1), "Shift+U"));
    for (int digit = 1; digit <= DIGITS; digit++) {
      int unit = digit - 1;
      Runnable toggle = () -> page.selection().toggleNumber(unit);
      String[] both = {Integer.toString(digit), "Numpad " + digit};
      // One line stands for all digits.
      keys.add(
          digit == 1 ? KeyAction.of("key.unit1", toggle, both) : KeyAction.unlisted(toggle, both));
    }
    keys.addAll(shaping(page));
    keys.add(KeyAction.of("key.nextSample", () -> page.sight().move(1), "X"));
    keys.add(KeyAction.of("key.previousSample", () -> page.sight().move(-1), "Shift+X"));
    keys.add(KeyAction.of("key.links", page.sight()::switchLinks, "G"));
    keys.add(KeyAction.of("key.testSamples", page.setup().planes()::switchTest, "T"));
    keys.add(KeyAction.of("key.twoColors", page.setup().planes()::switchColors, "D"));
    keys.add(KeyAction.of("key.nextLine", page.autopsy().slowMotion()::next, "L"));
    keys.add(
        KeyAction.of("key.noUnit", () -> letGo(page), "Esc").when(() -> page.work().isCloseUp()));
    keys.add(KeyAction.of("key.setup", toggleSetup, "S"));
    return List.copyOf(keys);
  }

  /** Taking back and making again: also where else the leak is set. */
  public static List<KeyAction> undoing(Undoing undoing) {
    return List.of(
        KeyAction.of("key.undo", undoing::undo, "Shortcut+Z"),
        KeyAction.of("key.redo", undoing::redo, "Shortcut+Shift+Z", "Shortcut+Y"));
  }

  /** The size of the networks, and what is set in them by hand. */
  private static List<KeyAction> shaping(TrainingViewModel page) {
    var network = page.setup().network();
    return List.of(
        KeyAction.of("key.moreUnits", () -> network.widen(layer(page), 1), "H"),
        KeyAction.of("key.fewerUnits", () -> network.widen(layer(page), -1), "Shift+H"),
        KeyAction.of("key.moreLayers", () -> network.deepen(1), "Y"),
        KeyAction.of("key.fewerLayers", () -> network.deepen(-1), "Shift+Y"),
        KeyAction.of("key.output", () -> toggleOutput(page), "O"));
  }

  private static void toggleOutput(TrainingViewModel page) {
    if (!page.editor().lock().refuses(Control.WEIGHTS)) {
      page.sight().toggleOutput(page.selection().networkProperty().get());
    }
  }

  /** The layer of the unit that is looked at, or else the last. */
  private static int layer(TrainingViewModel page) {
    int last = page.editor().scenario().setup().hidden().size() - 1;
    return page.selection()
        .selected()
        .map(UnitRef::layer)
        .filter(layer -> layer <= last)
        .orElse(last);
  }

  /** One thing after the other. */
  private static void letGo(TrainingViewModel page) {
    if (page.autopsy().slowMotion().takeProperty().get().isPresent()) {
      page.autopsy().slowMotion().hide();
      return;
    }
    page.work().letGo();
  }
}
