package flatline.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import flatline.model.activation.Activation;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That every class keeps to what its room may use, and that the rule which says so has teeth. */
class LayerRulesTest {

  private static final Layers LAYERS = new Layers("flatline");

  private static final ArchRule RULE =
      classes()
          .should(standInARoomOfTheTable())
          .andShould(useOnlyWhatTheirRoomMay())
          .because("architecture has one table of who may use whom, without exceptions");

  @TempDir private Path folder;

  @Test
  void everyClassUsesOnlyWhatItsRoomMay() {
    RULE.check(new ClassFileImporter().importPath(mainClasses()));
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    slices()
        .matching("flatline.(**)")
        .should()
        .beFreeOfCycles()
        .check(new ClassFileImporter().importPath(mainClasses()));
  }

  @Test
  void theRuleSeesTheClassesThatAreShipped() {
    var imported = new ClassFileImporter().importPath(mainClasses());
    assertEquals(1, imported.stream().filter(c -> c.isEquivalentTo(Activation.class)).count());
  }

  @ParameterizedTest(name = "{0} may not use {1}")
  @CsvSource({
    "model.activation, flatline.model.random.Streams",
    "model.activation, javafx.beans.property.DoubleProperty",
    "model.activation, java.util.logging.Logger",
    "model.random, flatline.model.data.Dataset",
    "model.data, flatline.model.network.Network",
    "model.data, flatline.model.activation.Relu",
    "model.network, flatline.model.vitals.UnitState",
    "model.vitals, flatline.model.training.Trainer",
    "model.training, flatline.model.autopsy.Cause",
    "model.training, tools.jackson.databind.ObjectMapper",
    "model.autopsy, flatline.model.study.Study",
    "model.lesson, flatline.model.study.Study",
    "model.lesson, org.apache.commons.statistics.inference.TTest",
    "model.lesson, flatline.model.lesson.check.Judge",
    "model.lesson.check, flatline.model.loop.TrainingLoop",
    "model.study, flatline.viewmodel.study.StudyModel",
    "interchange.scenario, org.commonmark.parser.Parser",
    "model.network, flatline.app.Wiring",
    "model.vitals, flatline.model.scenario.Scenario",
    "model.scenario, flatline.model.training.Trainer",
    "model.training, flatline.model.loop.Snapshot",
    "model.lanes, flatline.model.study.Plan",
    "model.autopsy, flatline.model.loop.TrainingLoop",
    "interchange, flatline.model.data.Dataset",
    "interchange.scenario, flatline.interchange.user.UserStore",
    "interchange, tools.jackson.core.JsonParser",
    "view, flatline.view.control.TypedField",
    "interchange, javafx.beans.property.DoubleProperty",
    "interchange, flatline.viewmodel.training.TrainingModel",
    "viewmodel.training, javafx.scene.paint.Color",
    "viewmodel.training, javafx.application.Platform",
    "viewmodel.training, javafx.scene.control.Alert",
    "viewmodel.training, flatline.view.training.TrainingPage",
    "viewmodel.training, flatline.viewmodel.functions.FunctionsModel",
    "viewmodel, javafx.geometry.Point2D",
    "view.plot, flatline.viewmodel.functions.FunctionsModel",
    "view.plot, flatline.view.functions.FunctionsPage",
    "view.plot, org.controlsfx.control.PopOver",
    "view.plot, flatline.view.plot.time.HistoryPainter",
    "view.plot.plane, flatline.view.plot.network.NetworkPainter",
    "view.plot.network, flatline.viewmodel.training.NetworkSight",
    "view.plot.function, flatline.view.Texts",
    "view.plot.study, flatline.view.study.StudyPage",
    "view.training, flatline.view.functions.FunctionsPage",
    "view.training, flatline.viewmodel.functions.FunctionsModel",
    "view.training, flatline.model.loop.TrainingLoop",
    "view.training, flatline.model.loop.TrainingLoop$Command",
    "view.training, flatline.interchange.scenario.ScenarioFile",
    "view, flatline.model.loop.TrainingLoop",
    "view, flatline.view.training.TrainingPage",
    "view, java.awt.Desktop",
    "export, flatline.view.training.TrainingPage",
    "export, flatline.viewmodel.training.TrainingModel",
    "cli, javafx.application.Application",
    "cli, flatline.export.Png",
    "view.training, flatline.app.Wiring",
    "cli, flatline.app.Main",
    "model.data, flatline.somewhere.Else",
  })
  void aForbiddenUseIsFound(String room, String used) throws IOException {
    assertThrows(AssertionError.class, () -> RULE.check(classUsing(room, used)));
  }

  @ParameterizedTest(name = "{0} may use {1}")
  @CsvSource({
    "model.activation, java.util.List",
    "model.activation, org.jspecify.annotations.Nullable",
    "model.data, flatline.model.random.Streams",
    "model.network, flatline.model.activation.Relu",
    "model.vitals, flatline.model.network.Network",
    "model.training, flatline.model.vitals.UnitState",
    "model.autopsy, flatline.model.training.Timeline",
    "model.study, flatline.model.autopsy.Cause",
    "model.lesson.check, flatline.model.study.StudyRun",
    "interchange.lesson, org.commonmark.parser.Parser",
    "model.study, org.apache.commons.statistics.inference.TTest",
    "interchange.json, tools.jackson.core.JsonParser",
    "viewmodel.training, javafx.beans.property.DoubleProperty",
    "viewmodel.training, flatline.model.loop.TrainingLoop",
    "viewmodel.training, flatline.interchange.scenario.ScenarioFile",
    "view.plot, javafx.scene.canvas.Canvas",
    "view.plot.plane, flatline.view.plot.pen.Pen",
    "view.plot.unit, flatline.model.vitals.UnitState",
    "export, flatline.view.plot.time.HistoryPainter",
    "view.training, flatline.viewmodel.training.TrainingModel",
    "view.training, flatline.model.loop.Snapshot",
    "view.training, flatline.view.plot.Palette",
    "view.training, org.controlsfx.control.PopOver",
    "view.training, atlantafx.base.theme.Styles",
    "export, javafx.scene.canvas.Canvas",
    "cli, picocli.CommandLine",
    "app, flatline.view.training.TrainingPage",
    "app, java.awt.Desktop",
  })
  void anAllowedUsePasses(String room, String used) throws IOException {
    RULE.check(classUsing(room, used));
  }

  @ParameterizedTest
  @CsvSource({"util", "model.helper", "view.settings", "viewmodel.settings"})
  void aRoomThatTheTableDoesNotNameIsFound(String room) {
    assertFalse(LAYERS.rooms().contains(room));
    assertThrows(AssertionError.class, () -> RULE.check(classUsing(room, "java.util.List")));
  }

  /** A class in a room with one field of another class, which need not exist. */
  private JavaClasses classUsing(String room, String used) throws IOException {
    var user = ClassDesc.of("flatline." + room + ".Probe");
    ClassFile.of()
        .buildTo(
            folder.resolve("Probe.class"),
            user,
            built -> built.withField("used", ClassDesc.of(used), ClassFile.ACC_PRIVATE));
    return new ClassFileImporter().importPath(folder);
  }

  private static Path mainClasses() {
    return Path.of("target", "classes", "flatline");
  }

  private static ArchCondition<JavaClass> standInARoomOfTheTable() {
    return new ArchCondition<>("stand in a room of the table") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!LAYERS.hasRoom(item.getName())) {
          events.add(SimpleConditionEvent.violated(item, item.getName() + " has no room"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> useOnlyWhatTheirRoomMay() {
    return new ArchCondition<>("use only what their room may") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (LAYERS.hasRoom(item.getName())) {
          item.getDirectDependenciesFromSelf().stream()
              .filter(use -> !isAllowed(use))
              .map(use -> SimpleConditionEvent.violated(use, use.getDescription()))
              .forEach(events::add);
        }
      }
    };
  }

  private static boolean isAllowed(Dependency use) {
    var used = use.getTargetClass().getBaseComponentType();
    return used.isPrimitive() || LAYERS.mayUse(use.getOriginClass().getName(), used.getName());
  }
}
