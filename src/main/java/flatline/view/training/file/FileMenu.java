package flatline.view.training.file;

import atlantafx.base.theme.Tweaks;
import flatline.view.MenuEntry;
import flatline.view.Texts;
import flatline.view.Tip;
import flatline.view.key.KeyAction;
import flatline.view.key.KeyNames;
import flatline.view.life.Life;
import flatline.view.training.table.TableKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** All that can be done with files, each with its key. */
public final class FileMenu extends MenuButton {

  private final FileKeys keys;
  private final Texts texts;
  private final Menu recent;

  /**
   * @param tables opens the user's own samples
   * @param lock shows what pupils may touch, to be chosen
   */
  public FileMenu(FileKeys keys, TableKeys tables, Texts texts, Runnable lock) {
    this.keys = keys;
    this.texts = texts;
    setId("file");
    setText(texts.get("file.menu"));
    getStyleClass().addAll("quiet", Tweaks.NO_ARROW);
    Tip.on(this, texts.get("file.menu.tip"));
    recent = new Menu(texts.get("file.menu.recent"));
    recent.setId("file-recent");
    new Life(this).hear(keys.files().recent().filesProperty(), this::list);
    getItems()
        .addAll(
            item("file-new", "file.menu.new", keys.create()),
            item("file-open", "file.menu.open", keys.open()),
            item("file-table", "file.menu.table", tables.open()),
            MenuEntry.of("file-paste", texts.get("file.menu.paste"), tables::pasteNow),
            recent,
            new SeparatorMenuItem(),
            item("file-save", "file.menu.save", keys.save()),
            item("file-save-as", "file.menu.saveAs", keys.saveAs()),
            new SeparatorMenuItem(),
            MenuEntry.of("file-lock", texts.get("lock.choose"), lock));
  }

  private MenuItem item(String id, String title, KeyAction action) {
    MenuItem item = MenuEntry.of(id, texts.get(title), action.run());
    item.setAccelerator(new KeyNames(texts::get).named(action.keys().getFirst()));
    return item;
  }

  private void list(List<Path> files) {
    recent.setDisable(files.isEmpty());
    var items = new ArrayList<MenuItem>();
    for (Path file : files) {
      items.add(
          MenuEntry.of("recent-" + items.size(), name(file), () -> keys.open(file.toString())));
    }
    items.add(new SeparatorMenuItem());
    items.add(
        MenuEntry.of("recent-clear", texts.get("file.menu.clear"), keys.files().recent()::clear));
    recent.getItems().setAll(items);
  }

  private String name(Path file) {
    Path folder = file.getParent();
    return texts.get(
        "file.menu.recent.file",
        String.valueOf(file.getFileName()),
        folder == null ? "" : String.valueOf(folder.getFileName()));
  }
}
