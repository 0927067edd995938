package flatline.view.help;

import flatline.view.ScaledIcon;
import flatline.view.Sheet;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.viewmodel.help.HelpViewModel;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Help over the window: pages to choose from and to search, and the one that is read. */
public final class HelpSheet extends Sheet {

  private static final String KEYS = "keys.help";
  private static final double ICON = 15;
  private static final double PAGE = 0.9;
  private static final double LINES = 0.15;

  private final HelpViewModel help;
  private final Ui ui;
  private final Texts texts;
  private final TextField search = new TextField();
  private final Label hits = new Label();
  private final HelpIndex index;
  private final HelpReading reading;

  /** A sheet for what has been read. */
  public HelpSheet(HelpViewModel help, Ui ui, HelpActs acts) {
    super("help-sheet", ui.texts().get("help.title"), acts.close());
    this.help = help;
    this.ui = ui;
    texts = ui.texts();
    getStyleClass().add("help");
    index = new HelpIndex(help, texts);
    reading = new HelpReading(new LinkMaker(help, acts)::of);
    var body = new BorderPane(reading);
    body.getStyleClass().add("help-body");
    body.setLeft(side());
    fill(body, back(), guide(acts.print()), close(acts.close()));
    addKeys();
    var life = new Life(this);
    life.hear(help.pageProperty(), page -> page.ifPresent(reading::show));
    life.hear(help.pageProperty(), _ -> reading.mark(help.queryProperty().get()));
    life.hear(help.queryProperty(), reading::mark);
    Life.own(reading.atProperty(), _ -> count());
    Life.own(reading.countProperty(), _ -> count());
  }

  private VBox side() {
    search.setId("help-search");
    search.setPromptText(texts.get("help.search"));
    search.setAccessibleText(texts.get("help.search.accessible"));
    Life.own(search.textProperty(), help::lookFor);
    hits.setId("help-hits");
    hits.getStyleClass().addAll("caption", "muted");
    hits.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(search, Priority.ALWAYS);
    var row = new HBox(ScaledIcon.of(Feather.SEARCH, ICON, ui.look()), search, hits);
    row.getStyleClass().add("help-search");
    row.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(index, Priority.ALWAYS);
    var side = new VBox(row, index);
    side.getStyleClass().add("help-side");
    return side;
  }

  private Button back() {
    var back = new Button(texts.get("help.back"));
    back.setId("help-back");
    back.disableProperty().bind(help.canGoBackProperty().not());
    back.setOnAction(_ -> help.back());
    return back;
  }

  private Button guide(Runnable print) {
    var guide = new Button(texts.get("help.guide"));
    guide.setId("help-guide");
    guide.setOnAction(_ -> print.run());
    return guide;
  }

  private Button close(Runnable close) {
    var button = new Button(texts.get("sheet.close"));
    button.setId("close-help");
    button.setOnAction(_ -> close.run());
    return button;
  }

  private void addKeys() {
    NodeKeys.add(
        this,
        KEYS,
        KeyAction.of("key.help.next", () -> reading.move(1), "F3"),
        KeyAction.of("key.help.previous", () -> reading.move(-1), "Shift+F3"),
        KeyAction.of("key.help.search", this::begin, "Shortcut+F"),
        KeyAction.of("key.help.back", help::back, "Alt+Left"));
    NodeKeys.add(
        search,
        KEYS,
        KeyAction.of("key.help.down", () -> index.move(1), "Down"),
        KeyAction.of("key.help.up", () -> index.move(-1), "Up"),
        KeyAction.of("key.help.read", this::read, "Enter"));
    NodeKeys.add(index, KEYS, KeyAction.unlisted(this::read, "Enter"));
    NodeKeys.add(
        reading,
        KEYS,
        KeyAction.unlisted(() -> reading.scroll(LINES), "Down"),
        KeyAction.unlisted(() -> reading.scroll(-LINES), "Up"),
        KeyAction.unlisted(() -> reading.setVvalue(0), "Home"),
        KeyAction.unlisted(() -> reading.setVvalue(1), "End"));
    NodeKeys.add(
        this,
        KEYS,
        KeyAction.unlisted(() -> reading.scroll(PAGE), "Page Down"),
        KeyAction.unlisted(() -> reading.scroll(-PAGE), "Page Up"));
  }

  /** On to the page, to the first place found in it. */
  private void read() {
    reading.requestFocus();
    reading.move(1);
  }

  private void count() {
    int count = reading.countProperty().get();
    int place = reading.atProperty().get() + 1;
    hits.setText(
        count == 0 ? "" : texts.get("help.hits", Integer.toString(place), Integer.toString(count)));
  }

  @Override
  public void begin() {
    search.requestFocus();
    search.selectAll();
  }
}
