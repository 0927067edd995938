package flatline.view.training.share;

import atlantafx.base.theme.Tweaks;
import flatline.view.MenuEntry;
import flatline.view.ScaledIcon;
import flatline.view.Texts;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.key.KeyAction;
import flatline.view.key.KeyNames;
import flatline.view.training.file.CodeMenus;
import flatline.view.training.file.FileKeys;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** All ways in which what is shown is passed on, and taken. */
public final class ShareMenu extends MenuButton {

  private static final double ICON = 15;

  private final ShareKeys keys;
  private final Texts texts;
  private final MenuItem link;

  /**
   * @param files opens what is pasted, and saves
   */
  public ShareMenu(ShareKeys keys, FileKeys files, Ui ui) {
    this.keys = keys;
    texts = ui.texts();
    setId("share");
    setText(texts.get("share.menu"));
    setAccessibleText(texts.get("share.menu"));
    setGraphic(ScaledIcon.of(Feather.SHARE_2, ICON, ui.look()));
    getStyleClass().addAll("quiet", Tweaks.NO_ARROW);
    Tip.on(this, texts.get("share.menu.tip"));
    link = item("share-link", "share.link", keys.copyLink());
    getItems()
        .addAll(
            item("share-line", "share.line", keys.copyLine()),
            link,
            MenuEntry.of("share-cite", texts.get("share.cite"), keys::cite),
            item("share-paste", "share.paste", files.paste()),
            new SeparatorMenuItem(),
            item("share-save-as", "file.menu.saveAs", files.saveAs()),
            MenuEntry.of("share-export", texts.get("file.menu.export"), files::export));
    getItems().addAll(CodeMenus.of(files, texts));
    setOnShowing(_ -> offerLink());
  }

  /** Adds what is made of what is seen: pictures, films and tables. */
  public void add(List<MenuItem> exports) {
    getItems().add(new SeparatorMenuItem());
    getItems().addAll(exports);
  }

  private MenuItem item(String id, String title, KeyAction action) {
    MenuItem item = MenuEntry.of(id, texts.get(title), action.run());
    item.setAccelerator(new KeyNames(texts::get).named(action.keys().getFirst()));
    return item;
  }

  /** Where there is no link, the entry says why. */
  private void offerLink() {
    Optional<String> obstacle = keys.obstacle();
    link.setDisable(obstacle.isPresent());
    link.setText(obstacle.orElseGet(() -> texts.get("share.link")));
  }
}
