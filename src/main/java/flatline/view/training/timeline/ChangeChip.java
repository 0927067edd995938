package flatline.view.training.timeline;

import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.pen.TextWidth;
import flatline.viewmodel.training.TransportViewModel;
import flatline.viewmodel.training.UnitWork;
import flatline.viewmodel.training.change.HandChange;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * Names what was changed by hand before the step that is shown, the last of it, or where there is
 * no room counts it; a press tells all of it, each with its step to go to, and takes the last back.
 */
final class ChangeChip extends MenuButton {

  /** Lines of the menu; who changed more sees the latest. */
  private static final int MOST = 12;

  /** What stands around its text: the room at both ends and the arrow. */
  private static final double AROUND = 37;

  private static final TextWidth WIDTHS = new TextWidth();

  private final Words words;
  private final ObservableValue<Look> look;
  private final UnitWork work;
  private final MenuItem undo;
  private List<HandChange> changes = List.of();
  private final ReadOnlyStringWrapper tip = new ReadOnlyStringWrapper("");
  private boolean folded;

  ChangeChip(Words words, ObservableValue<Look> look, TransportViewModel transport, UnitWork work) {
    this.words = words;
    this.look = look;
    this.work = work;
    setId("changes");
    getStyleClass().add("changed");
    setMinWidth(USE_PREF_SIZE);
    Tip.on(this, tip);
    var life = new Life(this);
    undo = new MenuItem(words.get("transport.changed.undo"));
    undo.setId("undo-change");
    undo.setOnAction(_ -> work.undoing().undo());
    undo.disableProperty().bind(life.during(work.undoing().canUndoProperty()).map(can -> !can));
    getItems().add(undo); // without an item none is shown
    setOnShowing(_ -> getItems().setAll(items()));
    managedProperty().bind(visibleProperty());
    life.hear(transport.changesProperty(), this::tell);
  }

  private void tell(List<HandChange> all) {
    changes = all;
    setVisible(!all.isEmpty());
    write();
  }

  /** Counts what was changed, or names it in full; says whether it did otherwise before. */
  boolean fold(boolean newFolded) {
    boolean news = folded != newFolded;
    folded = newFolded;
    write();
    return news;
  }

  /** The width of what names it in full; none where nothing was changed. */
  double fullWidth() {
    return changes.isEmpty()
        ? 0
        : WIDTHS.of(name(), look.getValue().caption()) + look.getValue().scaled(AROUND);
  }

  private void write() {
    if (!changes.isEmpty()) {
      setText(folded ? count() : name());
      setAccessibleText(name());
      tip.set(words.get("transport.changed.told", name(), words.get("transport.changed.tip")));
    }
  }

  private String count() {
    return changes.size() == 1
        ? words.get("transport.changed.one")
        : words.get("transport.changed.count", Integer.toString(changes.size()));
  }

  private String name() {
    return name(changes.getLast(), changes.size() - 1);
  }

  private String name(HandChange last, int others) {
    String what = words.say(last.what());
    String step = words.numbers().grouped(last.step());
    return others == 0
        ? words.get("transport.changed", what, step)
        : words.get("transport.changed.more", what, step, Integer.toString(others));
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>(List.of(undo, new SeparatorMenuItem()));
    changes.reversed().stream().limit(MOST).map(this::entry).forEach(items::add);
    return items;
  }

  private MenuItem entry(HandChange change) {
    String step = words.numbers().grouped(change.step());
    var item = new MenuItem(words.get("transport.changed.entry", words.say(change.what()), step));
    item.setOnAction(_ -> work.timeline().goTo(change.step()));
    return item;
  }
}
