package flatline.view.training.gallery;

import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.viewmodel.training.setup.Gallery;
import flatline.viewmodel.training.setup.Gallery.Exhibit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All presets, in groups side by side and under each other. */
final class PresetGallery extends VBox {

  private static final List<List<String>> COLUMNS =
      List.of(List.of("dies"), List.of("helps"), List.of("same", "hurts", "apart"));

  private static final double WORDS = 212;

  private final Gallery gallery;
  private final Words words;
  private final ObservableValue<Look> look;
  private final Runnable close;
  private final List<GalleryTile> tiles = new ArrayList<>();
  private final Label hint;

  /**
   * @param close takes the gallery away
   */
  PresetGallery(Gallery gallery, Words words, ObservableValue<Look> look, Runnable close) {
    this.gallery = gallery;
    this.words = words;
    this.look = look;
    this.close = close;
    setId("gallery");
    getStyleClass().add("gallery");
    hint = caption(words.get("gallery.hint"));
    hint.setId("gallery-hint");
    var columns = new HBox();
    columns.getStyleClass().add("gallery-columns");
    COLUMNS.forEach(groups -> columns.getChildren().add(column(groups)));
    list(gallery.files(), (VBox) columns.getChildren().get(1));
    getChildren().addAll(hint, columns, caption(words.get("gallery.note")));
    GalleryKeys.on(this, tiles, this::say, close);
    Life.own(sceneProperty(), _ -> focusCurrent());
  }

  private void focusCurrent() {
    if (getScene() != null) {
      tiles.stream()
          .filter(GalleryTile::isCurrent)
          .findFirst()
          .orElse(tiles.getFirst())
          .requestFocus();
    }
  }

  private VBox column(List<String> groups) {
    var column = new VBox();
    column.getStyleClass().add("gallery-column");
    for (String group : groups) {
      List<Exhibit> presets = gallery.of(group);
      if (!presets.isEmpty()) {
        column.getChildren().add(heading(Gallery.GROUPS.of(group)));
        presets.forEach(preset -> column.getChildren().add(tile(preset)));
      }
    }
    return column;
  }

  private Label heading(String key) {
    var heading = new Label(words.get(key));
    heading.getStyleClass().addAll("title", "gallery-group");
    return heading;
  }

  /** The user's own files, after what comes with the program. */
  private void list(List<Path> files, VBox column) {
    if (!files.isEmpty()) {
      column.getChildren().add(heading("gallery.files"));
    }
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      var tile =
          new GalleryTile(
              "gallery-file-" + files.indexOf(file), name, () -> open(file), words(name, "strong"));
      tiles.add(tile);
      column.getChildren().add(tile);
    }
  }

  private void open(Path file) {
    close.run();
    gallery.open(file);
  }

  private GalleryTile tile(Exhibit preset) {
    String title = words.preset(preset.scenario().title().name());
    String line = words.preset(preset.line());
    var tile =
        new GalleryTile(
            "preset-" + preset.id(),
            title + ". " + line,
            () -> open(preset),
            new PresetPicture(preset.scenario().setup(), look),
            new VBox(words(title, "strong"), words(line, "caption")));
    tile.setCurrent(gallery.current().filter(preset::equals).isPresent());
    tiles.add(tile);
    return tile;
  }

  private void open(Exhibit preset) {
    close.run();
    gallery.open(preset);
  }

  private Label words(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    // Not by style, which comes when the place for the whole gallery is found already.
    label.setPrefWidth(Math.rint(look.getValue().scaled(WORDS)));
    return label;
  }

  private static Label caption(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("caption", "muted");
    return label;
  }

  private void say(String typed) {
    hint.setText(typed.isEmpty() ? words.get("gallery.hint") : words.get("gallery.typed", typed));
  }
}
