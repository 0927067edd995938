package flatline.view.window;

import flatline.viewmodel.ShellModel;
import flatline.viewmodel.TextKeys;

/** The texts of which there is one for each page. */
final class PageTextKeys {

  /** The pages' titles, by their ids. */
  static final TextKeys TITLES = TextKeys.of("page.*", ShellModel.PAGES.stream());

  private PageTextKeys() {}
}
