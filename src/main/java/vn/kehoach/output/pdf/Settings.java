package vn.kehoach.output.pdf;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.apache.fop.apps.FopFactoryConfig;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.fonts.FontManager;
import org.apache.fop.layoutmgr.LayoutManagerMaker;
import org.apache.xmlgraphics.image.loader.ImageManager;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageSessionContext.FallbackResolver;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.jspecify.annotations.Nullable;

/**
 * The settings of FOP. Its own builder would first search for image readers and fonts; our documents contain no images,
 * and {@link PdfHandler} registers fonts.
 */
final class Settings implements FopFactoryConfig {

  private final Faces faces;
  private final LayoutManagerMaker layout = new SettledLayout();

  Settings(Faces faces) {
    this.faces = faces;
  }

  @Override
  public boolean isAccessibilityEnabled() {
    return true;
  }

  /** All elements are kept; {@link TagTree} omits those without meaning. */
  @Override
  public boolean isKeepEmptyTags() {
    return true;
  }

  @Override
  public LayoutManagerMaker getLayoutManagerMakerOverride() {
    return layout;
  }

  @Override
  public ResourceResolver getResourceResolver() {
    return faces;
  }

  @Override
  public URI getBaseURI() {
    return Faces.NOWHERE;
  }

  /** The content of a cell does not inherit the indents around the table. */
  @Override
  public boolean isBreakIndentInheritanceOnReferenceAreaBoundary() {
    return true;
  }

  /** Letters are set one by one, as Word sets Vietnamese. */
  @Override
  public boolean isComplexScriptFeaturesEnabled() {
    return false;
  }

  @Override
  public boolean validateStrictly() {
    return true;
  }

  @Override
  public boolean validateUserConfigStrictly() {
    return true;
  }

  @Override
  public @Nullable Configuration getUserConfig() {
    return null;
  }

  @Override
  public @Nullable FontManager getFontManager() {
    return null;
  }

  @Override
  public @Nullable ImageManager getImageManager() {
    return null;
  }

  @Override
  public @Nullable FallbackResolver getFallbackResolver() {
    return null;
  }

  @Override
  public @Nullable Map<String, String> getHyphenationPatternNames() {
    return null;
  }

  @Override
  public @Nullable InternalResourceResolver getHyphenationResourceResolver() {
    return null;
  }

  @Override
  public Set<String> getIgnoredNamespaces() {
    return Set.of();
  }

  @Override
  public boolean isNamespaceIgnored(String namespace) {
    return false;
  }

  @Override
  public boolean isStaticRegionsPerPageForAccessibility() {
    return false;
  }

  @Override
  public boolean isTableBorderOverpaint() {
    return false;
  }

  @Override
  public boolean isSimpleLineBreaking() {
    return false;
  }

  @Override
  public boolean isSkipPagePositionOnlyAllowed() {
    return true;
  }

  @Override
  public boolean isLegacySkipPagePositionOnly() {
    return false;
  }

  @Override
  public boolean isLegacyLastPageChangeIPD() {
    return false;
  }

  @Override
  public boolean isLegacyFoWrapper() {
    return false;
  }

  @Override
  public boolean preferRenderer() {
    return false;
  }

  @Override
  public float getSourceResolution() {
    return DEFAULT_SOURCE_RESOLUTION;
  }

  @Override
  public float getTargetResolution() {
    return DEFAULT_TARGET_RESOLUTION;
  }

  @Override
  public String getPageHeight() {
    return DEFAULT_PAGE_HEIGHT;
  }

  @Override
  public String getPageWidth() {
    return DEFAULT_PAGE_WIDTH;
  }
}
