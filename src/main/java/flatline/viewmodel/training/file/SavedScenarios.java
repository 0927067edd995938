package flatline.viewmodel.training.file;

import flatline.model.scenario.Fence;
import flatline.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What lies in the files that were read or written last, as far as is known. */
final class SavedScenarios {

  /** Each may hold millions of samples. */
  private static final int MOST = 4;

  private final SequencedMap<Path, Scenario> known = new LinkedHashMap<>();
  private @Nullable Scenario asked;
  private Optional<Path> askedFile = Optional.empty();
  private boolean answer;

  /** Takes note of what lies in a file now. */
  void put(Path file, Scenario scenario) {
    known.remove(file);
    known.putLast(file, scenario);
    if (known.size() > MOST) {
      known.pollFirstEntry();
    }
    asked = null;
  }

  /**
   * Whether a run is not in a file as it is. Cheap while it is asked of the same run again.
   *
   * @param file none for what never was in one
   */
  @SuppressWarnings("ReferenceEquality") // equal ones may be millions of samples apart
  boolean isUnsaved(Scenario run, Optional<Path> file) {
    if (asked != run || !askedFile.equals(file)) {
      asked = run;
      askedFile = file;
      answer = file.map(of -> !isSame(run, known.get(of))).orElse(false);
    }
    return answer;
  }

  /** Whether a file locks something else. */
  boolean isLockedOtherwise(Fence fence, Optional<Path> file) {
    return file.map(known::get).filter(saved -> !saved.fence().equals(fence)).isPresent();
  }

  /** Whatever they are called. */
  private static boolean isSame(Scenario run, @Nullable Scenario saved) {
    return saved != null
        && run.interventions().equals(saved.interventions())
        && run.setup().equals(saved.setup());
  }
}
