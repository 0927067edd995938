package flatline.view.window;

import atlantafx.base.theme.Tweaks;
import flatline.view.Texts;
import flatline.view.Tip;
import flatline.view.life.Life;
import flatline.viewmodel.ShellModel;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Whether gradients flow and slow motion plays by itself: as the system prefers, or as chosen. */
final class MotionMenu extends MenuButton {

  private final Life life = new Life(this);
  private final ShellModel shell;
  private final Texts texts;
  private final ToggleGroup group = new ToggleGroup();

  MotionMenu(ShellModel shell, Texts texts) {
    this.shell = shell;
    this.texts = texts;
    setId("motion");
    getStyleClass().addAll("quiet", Tweaks.NO_ARROW);
    setText(texts.get("shell.motion"));
    Tip.on(this, texts.get("shell.motion.tip"));
    getItems()
        .addAll(
            item("motion-system", "shell.motion.system", Optional.empty()),
            item("motion-reduced", "shell.motion.reduced", Optional.of(true)),
            item("motion-full", "shell.motion.full", Optional.of(false)));
  }

  private RadioMenuItem item(String id, String title, Optional<Boolean> reduced) {
    var item = new RadioMenuItem(texts.get(title));
    item.setId(id);
    item.setToggleGroup(group);
    item.setOnAction(_ -> shell.reduceMotion(reduced));
    life.hear(shell.reducedMotionProperty(), chosen -> item.setSelected(chosen.equals(reduced)));
    return item;
  }
}
