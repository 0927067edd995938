package flatline.view.training.lock;

import atlantafx.base.theme.Tweaks;
import flatline.view.ScaledIcon;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.viewmodel.LockModel;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Says that something is locked, and opens it; nothing where nothing is locked. */
public final class LockMenu extends MenuButton {

  private static final double ICON = 15;

  private final LockModel lock;
  private final Ui ui;
  private final MenuItem turn = new MenuItem();

  /**
   * @param choose shows what is locked, to be chosen
   */
  public LockMenu(LockModel lock, Ui ui, Runnable choose) {
    this.lock = lock;
    this.ui = ui;
    setId("lock");
    getStyleClass().addAll("quiet", "link", Tweaks.NO_ARROW);
    Tip.on(this, ui.texts().get("lock.tip"));
    turn.setId("lock-turn");
    turn.setOnAction(_ -> turn());
    var chosen = new MenuItem(ui.texts().get("lock.choose"));
    chosen.setId("lock-choose");
    chosen.setOnAction(_ -> choose.run());
    getItems().addAll(turn, chosen);
    managedProperty().bind(visibleProperty());
    var life = new Life(this);
    life.hear(lock.setProperty(), fence -> setVisible(!fence.isOpen()));
    life.hear(lock.openedProperty(), this::tell);
  }

  private void tell(boolean opened) {
    setText(ui.texts().get(opened ? "lock.opened" : "lock.locked"));
    setGraphic(ScaledIcon.of(opened ? Feather.UNLOCK : Feather.LOCK, ICON, ui.look()));
    turn.setText(ui.texts().get(opened ? "lock.close" : "lock.open"));
  }

  private void turn() {
    if (lock.openedProperty().get()) {
      lock.close();
    } else {
      lock.open();
    }
  }
}
