package flatline.view.window;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.Tweaks;
import flatline.model.language.Language;
import flatline.view.Appearance;
import flatline.view.ScaledIcon;
import flatline.view.SharedStage;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.viewmodel.ShellModel;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** That in the smallest window nothing in the header lies upon another thing, in any language. */
@ExtendWith(ApplicationExtension.class)
class HeaderTest {

  private static final double NARROW = 960;
  private static final double WIDE = 1600;

  private final ShellModel shell = new ShellModel(ShellModel.PAGES, "training");
  private final Pane root = new Pane();
  private Appearance theme;

  @Start
  void start(Stage stage) {
    theme = new Appearance(shell);
    var scene = new Scene(root, WIDE, 100);
    theme.dress(scene);
    SharedStage.show(stage, scene);
  }

  private Header header(Language language, double width) {
    var texts = new Texts();
    texts.speak(language);
    var header = new Header(shell, new Ui(texts, theme.look()), () -> {}, () -> {});
    header.addHelp(() -> {});
    header.add(menu(texts.get("file.menu")));
    header.add(shareMenu(texts));
    header.add(menu(texts.get("lesson.menu")));
    root.getChildren().setAll(header);
    header.resize(width, 52);
    for (int pass = 0; pass < 2; pass++) {
      root.applyCss();
      header.layout();
    }
    return header;
  }

  /** Like the true one, whose word gives way to its picture. */
  private MenuButton shareMenu(Texts texts) {
    var menu = new MenuButton(texts.get("share.menu"));
    menu.setId("share");
    menu.setGraphic(ScaledIcon.of(Feather.SHARE_2, 15, theme.look()));
    menu.getStyleClass().addAll("quiet", Tweaks.NO_ARROW);
    return menu;
  }

  private static Button menu(String title) {
    var menu = new Button(title);
    menu.getStyleClass().addAll("quiet", "menu-end");
    return menu;
  }

  private static double left(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  @Test
  void nothingLiesUponThePages(FxRobot robot) {
    robot.interact(
        () -> assertAll(Arrays.stream(Language.values()).map(each -> () -> standsFree(each))));
  }

  private void standsFree(Language language) {
    Header header = header(language, NARROW);
    Node pages = header.lookup(".pages");
    Node lastMenu = header.lookup(".menu-end").getParent();
    assertTrue(right(lastMenu) <= left(pages), () -> language + ": menus below pages");
    assertTrue(right(pages) <= left(header.lookup("#help")), () -> language + ": help below pages");
    assertTrue(right(header.lookup("#present")) <= NARROW, () -> language + ": beyond the edge");
  }

  @Test
  void whereThereIsRoomThePagesStandInTheMiddle(FxRobot robot) {
    robot.interact(() -> {
      Node pages = header(Language.SPANISH, WIDE).lookup(".pages");
      assertTrue(Math.abs((left(pages) + right(pages)) / 2 - WIDE / 2) <= 1);
    });
  }
}
