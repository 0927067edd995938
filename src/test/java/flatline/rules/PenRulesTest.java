package flatline.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import javafx.scene.canvas.GraphicsContext;
import org.junit.jupiter.api.Test;

/** That pictures are painted with the pen, so that what is seen is what can be written. */
class PenRulesTest {

  private static final JavaClasses SHIPPED =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private static ArchRule paintsAlone(String name) {
    return noClasses()
        .that()
        .doNotHaveSimpleName(name)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(GraphicsContext.class);
  }

  @Test
  void nothingButItsPenKnowsHowACanvasIsPainted() {
    paintsAlone("CanvasPen").check(SHIPPED);
  }

  @Test
  void theRuleSeesWhoDoes() {
    var rule = paintsAlone("Nobody");
    assertThrows(AssertionError.class, () -> rule.check(SHIPPED));
  }

  @Test
  void aPainterKnowsNoNode() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Painter")
        .should()
        .dependOnClassesThat()
        .areAssignableTo("javafx.scene.Node")
        .check(SHIPPED);
  }
}
