package flatline.viewmodel.study.table;

import flatline.viewmodel.Notices;
import java.util.Optional;

/** Where tables are saved in tests. */
public final class Tables {

  /** Nobody wants any. */
  public static final TableSaver NONE =
      new TableSaver(_ -> Optional.empty(), new Notices(), Runnable::run);

  private Tables() {}
}
