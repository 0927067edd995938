package flatline.view.window;

import flatline.view.Segments;
import flatline.view.Texts;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.viewmodel.ShellModel;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The bar at the top: the name, the switch between pages, and what concerns all of them. */
final class Header extends StackPane {

  private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");
  private static final double GAP = 8;

  private final Life life = new Life(this);
  private final ShellModel shell;
  private final Ui ui;
  private final Texts texts;
  private final HBox menus = new HBox();
  private final HBox tools = new HBox();
  private final Region brand;
  private final Region pages;

  Header(ShellModel shell, Ui ui, Runnable showAbout, Runnable present) {
    this.shell = shell;
    this.ui = ui;
    texts = ui.texts();
    getStyleClass().add("header");
    var sides = new BorderPane();
    brand = brand(showAbout);
    pages = pageSwitch();
    sides.setLeft(brand);
    sides.setRight(tools(present));
    getChildren().addAll(sides, pages);
    Life.own(widthProperty(), _ -> fit());
    Life.own(brand.widthProperty(), _ -> fit());
    Life.own(tools.widthProperty(), _ -> fit());
  }

  /** Where the words of all that stands here are too wide, pictures do for some of them. */
  private void fit() {
    pseudoClassStateChanged(CROWDED, false);
    applyCss();
    double words = brand.prefWidth(-1) + pages.prefWidth(-1) + tools.prefWidth(-1) + 2 * GAP;
    pseudoClassStateChanged(CROWDED, words > getWidth() - snappedLeftInset() - snappedRightInset());
  }

  /** The pages stand in the middle, unless what stands beside them needs the room. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double first = snappedLeftInset() + brand.prefWidth(-1) + GAP;
    double last = getWidth() - snappedRightInset() - tools.prefWidth(-1) - GAP - pages.getWidth();
    pages.setLayoutX(snapPositionX(Math.max(first, Math.min(last, pages.getLayoutX()))));
  }

  private HBox brand(Runnable showAbout) {
    var name = new Button(texts.get("app.name"), new Logo());
    name.setId("about");
    name.getStyleClass().addAll("quiet", "name");
    Tip.on(name, texts.get("shell.about.tip"));
    name.setOnAction(_ -> showAbout.run());
    var brand = new HBox(name, menus, wayBack());
    brand.setAlignment(Pos.CENTER_LEFT);
    menus.setAlignment(Pos.CENTER_LEFT);
    return brand;
  }

  /** Puts a menu, or what belongs to one, beside the name. */
  void add(ButtonBase menu) {
    menus.getChildren().add(menu);
  }

  private Button wayBack() {
    var button = new Button();
    button.setId("way-back");
    button.getStyleClass().addAll("quiet", "link");
    button.setOnAction(_ -> shell.goBack());
    button.managedProperty().bind(button.visibleProperty());
    life.hear(
        shell.wayBackProperty(),
        way -> {
          button.setVisible(way.isPresent());
          button.setText(way.map(to -> texts.get("shell.back", texts.say(to.name()))).orElse(""));
        });
    return button;
  }

  private HBox tools(Runnable present) {
    var presenting = tool("present", "shell.present", present);
    presenting.getStyleClass().add("link");
    Tip.on(presenting, texts.get("shell.present.tip"));
    var motion = new MotionMenu(shell, texts);
    var languages = new LanguageMenu(shell.language(), ui);
    tools.getChildren().addAll(smaller(), larger(), theme(), motion, languages, presenting);
    tools.setSpacing(2);
    tools.setAlignment(Pos.CENTER_RIGHT);
    return tools;
  }

  /** Puts the way to help before them. */
  void addHelp(Runnable toggle) {
    tools.getChildren().addFirst(tool("help", "shell.help", toggle));
  }

  private Button smaller() {
    var button = tool("smaller", "shell.smaller", shell.typeSize()::shrink);
    button.disableProperty().bind(shell.typeSize().canShrinkProperty().not());
    Tip.on(button, texts.get("shell.smaller.tip"));
    return button;
  }

  private Button larger() {
    var button = tool("larger", "shell.larger", shell.typeSize()::grow);
    button.disableProperty().bind(shell.typeSize().canGrowProperty().not());
    Tip.on(button, texts.get("shell.larger.tip"));
    return button;
  }

  private Button theme() {
    var button = tool("theme", "shell.dark", shell::switchTheme);
    life.hear(
        shell.darkProperty(),
        dark -> button.setText(texts.get(dark ? "shell.light" : "shell.dark")));
    return button;
  }

  private Button tool(String id, String title, Runnable action) {
    var button = new Button(texts.get(title));
    button.setId(id);
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Segments pageSwitch() {
    var segments = new Segments(shell::open);
    segments.getStyleClass().add("pages");
    shell
        .pages()
        .forEach(
            page -> segments.add(page, "page-" + page, texts.get(PageTextKeys.TITLES.of(page))));
    life.hear(shell.pageProperty(), segments::show);
    return segments;
  }
}
