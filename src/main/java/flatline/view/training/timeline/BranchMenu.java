package flatline.view.training.timeline;

import flatline.model.loop.Snapshot;
import flatline.view.ScaledIcon;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.viewmodel.training.Undoing;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;
import org.kordamp.ikonli.feather.Feather;

/** Undo and redo, and the futures that were left: return to them, name them, forget them. */
final class BranchMenu extends MenuButton {

  private static final double ICON = 18;

  private final Life life = new Life(this);
  private final Words words;
  private final TimelineViewModel timeline;
  private final MenuItem undo;
  private final MenuItem redo;

  BranchMenu(Words words, TimelineViewModel timeline, Undoing undoing, ObservableValue<Look> look) {
    this.words = words;
    this.timeline = timeline;
    setId("branches");
    getStyleClass().add("transport-button");
    setMinWidth(USE_PREF_SIZE);
    setGraphic(ScaledIcon.of(Feather.GIT_BRANCH, ICON, look));
    setAccessibleText(words.get("branches.title"));
    Tip.on(this, words.get("branches.tip"));
    undo = item("undo", "branches.undo", undoing::undo, undoing.canUndoProperty());
    redo = item("redo", "branches.redo", undoing::redo, undoing.canRedoProperty());
    life.hear(timeline.branchesProperty(), this::list);
  }

  private MenuItem item(
      String id, String title, Runnable action, ObservableValue<Boolean> possible) {
    var item = new MenuItem(words.get(title));
    item.setId(id);
    item.setOnAction(_ -> action.run());
    item.disableProperty().bind(life.during(possible).map(can -> !can));
    return item;
  }

  private void list(List<Snapshot.Branch> branches) {
    List<MenuItem> items = new ArrayList<>(List.of(undo, redo));
    if (!branches.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    for (Snapshot.Branch branch : branches) {
      items.add(entry(branch));
    }
    getItems().setAll(items);
    setText(branches.isEmpty() ? "" : Integer.toString(branches.size()));
  }

  private Menu entry(Snapshot.Branch branch) {
    String span =
        words.get(
            "branches.span",
            words.numbers().grouped(branch.forkedAt()),
            words.numbers().grouped(branch.head()));
    var entry = new Menu(branch.name().isEmpty() ? span : branch.name() + " · " + span);
    entry.setId("branch-" + branch.id());
    entry
        .getItems()
        .addAll(
            action(branch, "switch", "branches.switch", () -> timeline.switchTo(branch)),
            action(branch, "rename", "branches.rename", () -> rename(branch)),
            action(branch, "drop", "branches.drop", () -> timeline.drop(branch)));
    return entry;
  }

  private MenuItem action(Snapshot.Branch branch, String id, String title, Runnable action) {
    var item = new MenuItem(words.get(title));
    item.setId("branch-" + branch.id() + "-" + id);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void rename(Snapshot.Branch branch) {
    var dialog = new TextInputDialog(branch.name());
    dialog.initOwner(getScene().getWindow());
    dialog.setHeaderText(null);
    dialog.setTitle(words.get("branches.rename"));
    dialog.setContentText(words.get("branches.name"));
    dialog.showAndWait().ifPresent(name -> timeline.rename(branch, name));
  }
}
