package flatline.view.window;

import flatline.view.Page;
import flatline.view.Sheet;
import flatline.view.Texts;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.key.KeyAction;
import flatline.view.key.KeyGroup;
import flatline.view.key.KeyMap;
import flatline.view.key.NodeKeys;
import flatline.view.life.CaretBlink;
import flatline.view.life.Life;
import flatline.view.life.Pulse;
import flatline.view.life.Recollection;
import flatline.viewmodel.ShellModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** All that the window shows: the header, the page that is open, the sheet of keys over both. */
public final class MainWindow extends StackPane {

  private final PageContents contents = new PageContents();
  private final KeyMap keys = new KeyMap();
  private final BorderPane frame = new BorderPane();
  private final StackPane body = new StackPane();
  private final BorderPane picture = new BorderPane(body);
  private final StackPane layers = new StackPane(picture);
  private final Texts texts;
  private final Pulse pulse;
  private final Header header;
  private @Nullable SheetMaker claims;
  private @Nullable Sheet sheet;

  /**
   * @param present presents to a class, or no longer
   */
  public MainWindow(ShellModel shell, Ui ui, List<Page> pages, Runnable present) {
    texts = ui.texts();
    pulse = ui.pulse();
    keys.add(ShellKeys.actions(shell, present, this::toggleKeys, this::toggleAbout));
    keys.add(List.of(FocusPress.key(() -> getScene().getFocusOwner())));
    keys.add(List.of(Tip.key(() -> getScene().getFocusOwner())));
    for (Page page : pages) {
      contents.add(page);
      keys.add(page.id(), page.keys());
    }
    var notice = new NoticeBar(shell.notices(), ui);
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    // Before the page, so that from what has the focus first it is one press of Shift+Tab away.
    notice.setViewOrder(-1);
    body.getChildren().addAll(notice, new Region());
    frame.setCenter(layers);
    header = new Header(shell, ui, this::toggleAbout, present);
    frame.setTop(header);
    getChildren().add(frame);
    new Life(this).hear(shell.pageProperty(), this::open);
    Life.own(widthProperty(), width -> shell.typeSize().fit(width.doubleValue(), getHeight()));
    Life.own(heightProperty(), height -> shell.typeSize().fit(getWidth(), height.doubleValue()));
    Life.own(body.widthProperty(), _ -> shell.fitPage(body.getWidth(), body.getHeight()));
    Life.own(body.heightProperty(), _ -> shell.fitPage(body.getWidth(), body.getHeight()));
  }

  /** Adds a menu to the header, and keys that work on every page. */
  public void add(MenuButton menu, List<KeyAction> actions) {
    header.add(menu);
    keys.add(actions);
  }

  /** Adds help, which the header and F1 open. */
  public void add(HelpMaker help) {
    Runnable toggle = () -> toggle(() -> help.make(groups(), this::takeSheet));
    header.addHelp(toggle);
    keys.add(List.of(KeyAction.of("key.help", toggle, "F1")));
  }

  /** Adds keys that work on every page. */
  public void add(List<KeyAction> actions) {
    keys.add(actions);
  }

  /**
   * Says how the sheet of all that is claimed is made, which the one about the program leads to.
   */
  public void addClaims(SheetMaker made) {
    claims = made;
    keys.add(List.of(KeyAction.of("key.claims", this::toggleClaims, "Shift+F2")));
  }

  /** Adds something to the header that is not always there, beside the menus. */
  public void add(Button button) {
    header.add(button);
  }

  /**
   * Puts something at the left of every page, whose keys come before the page's.
   *
   * @param title over those keys in the list of keys
   */
  public void putAside(Region aside, String title, List<KeyAction> actions) {
    picture.setLeft(aside);
    putForemost(title, actions);
  }

  /**
   * Adds keys that come before the page's, and after those that were added so before.
   *
   * @param title over them in the list of keys
   */
  public void putForemost(String title, List<KeyAction> actions) {
    keys.addForemost(title, actions);
  }

  /** Puts something over every page, last in the order of the focus. */
  public void putOver(Region over) {
    body.getChildren().add(over);
  }

  /** Puts something under all that is shown. */
  public void putBelow(Region below) {
    frame.setBottom(below);
  }

  /** Lays something over the page and what is beside it. */
  public void layOverPicture(Region layer) {
    layers.getChildren().add(layer);
  }

  /** Lays something over everything but sheets. */
  public void layOver(Node layer) {
    getChildren().add(layer);
  }

  /** Shows the header, or leaves its room to the page. */
  public void showHeader(boolean shown) {
    header.setVisible(shown);
    header.setManaged(shown);
  }

  /** The page and what is beside it. */
  public Region picture() {
    return picture;
  }

  /** What is lit and dimmed with the pages. */
  public Region body() {
    return body;
  }

  /** The scene that shows this, where its keys act. */
  public Scene inScene(double width, double height) {
    var scene = new Scene(this, width, height);
    scene.addEventFilter(InputEvent.ANY, _ -> pulse.wake());
    CaretBlink.install(scene);
    keys.listenTo(scene);
    return scene;
  }

  /** The window that a scene shows. */
  public static MainWindow in(Scene scene) {
    return (MainWindow) scene.getRoot();
  }

  /**
   * Shows this in a scene in place of what it shows, as that was scrolled and unfolded.
   *
   * @param dress dresses the scene; it comes before anything is laid out, which were done twice
   *     else
   */
  public void replace(Scene scene, Consumer<Scene> dress) {
    var before = Recollection.of(scene);
    scene.setRoot(this);
    dress.accept(scene);
    keys.listenTo(scene);
    before.restore(scene);
  }

  private void open(String id) {
    keys.open(id);
    body.getChildren().set(1, contents.of(id));
    contents.recollect(id);
  }

  /** Lets go of the pages that are not shown; opened again they are as they were. */
  public void letGo() {
    contents.letGo();
  }

  private void toggleKeys() {
    toggle(() -> KeySheet.of(texts, groups(), this::toggleKeys));
  }

  private List<KeyGroup> groups() {
    List<KeyGroup> groups = new ArrayList<>(keys.groups(PageTextKeys.TITLES::of));
    groups.addAll(NodeKeys.under(body));
    return groups;
  }

  private void toggleAbout() {
    toggle(() -> AboutSheet.of(texts, this::toggleAbout, this::openClaims));
  }

  private void openClaims() {
    if (sheet != null) {
      toggleClaims();
    }
    toggleClaims();
  }

  private void toggleClaims() {
    if (claims != null) {
      SheetMaker maker = claims;
      toggle(() -> maker.make(texts, this::toggleClaims));
    }
  }

  private void takeSheet() {
    getChildren().remove(sheet);
    sheet = null;
  }

  /** Takes the open sheet away, or opens the one that is made now. */
  public void toggle(Supplier<Sheet> make) {
    if (sheet != null) {
      takeSheet();
    } else {
      Sheet opened = make.get();
      getChildren().add(opened);
      opened.begin();
      sheet = opened;
    }
  }
}
