/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWiring;

/** In the Turkish product no English text is shown: every text in sight is looked up among the English ones. */
class TurkishTextsTest extends SampleTest {

	/** Menu words of the platform that would show that something of it has slipped through. */
	private static final Set<String> PLATFORM = Set.of("File", "Edit", "Navigate", "Window", "Run", "Search", "Help",
			"Close", "Close All", "Open", "Show In", "New", "Restore", "Minimize", "Maximize", "Show View", "Copy",
			"Paste", "Delete", "Cancel", "Finish", "Next >", "< Back", "View Menu");

	@BeforeEach
	void needTurkish() {
		assumeTrue(Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("tr"), "The workbench is not Turkish");
	}

	@Test
	void noEnglishTextIsShown() throws Exception {
		Set<String> english = englishOnly();
		assertTrue(english.size() > 100, "the English texts were not found");
		Set<String> shown = new TreeSet<>();
		for (String id : Perspectives.ALL) {
			Ui.call(() -> {
				Ui.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
				return null;
			});
			Ui.settle();
			Ui.call(() -> {
				collect(Ui.window().getShell(), shown);
				collect(Ui.window().getShell().getMenuBar(), shown);
				return null;
			});
		}
		assertTrue(shown.size() > 50, "nothing was looked at: " + shown);
		shown.retainAll(english);
		assertEquals(Set.of(), shown);
	}

	/** A text of the platform is translated under the name that it has there; otherwise nobody would read it. */
	@Test
	void translationsOfThePlatformBelongToATextOfIt() throws IOException {
		int files = 0;
		for (Bundle fragment : FrameworkUtil.getBundle(TurkishTextsTest.class).getBundleContext().getBundles()) {
			if (fragment.getSymbolicName().startsWith("org.imece.nls.")) {
				Bundle host = fragment.adapt(BundleWiring.class).getRequiredWires(HostNamespace.HOST_NAMESPACE).get(0)
						.getProvider().getBundle();
				for (URL url : Collections.list(fragment.findEntries("/", "*_tr.properties", true))) {
					files++;
					String path = url.getPath().replace("_tr.properties", ".properties");
					int name = path.lastIndexOf('/') + 1;
					var english = host.findEntries(path.substring(0, name), path.substring(name), false);
					assertNotNull(english, host.getSymbolicName() + " has no " + path);
					Set<Object> unknown = new TreeSet<>(load(url).keySet());
					unknown.removeAll(load(english.nextElement()).keySet());
					assertEquals(Set.of(), unknown, fragment.getSymbolicName() + path);
				}
			}
		}
		assertTrue(files > 5, "the translations were not found");
	}

	/** Values that are English and not at the same time Turkish. */
	private static Set<String> englishOnly() throws IOException {
		Set<String> english = new HashSet<>(PLATFORM);
		Set<String> turkish = new HashSet<>();
		for (Bundle bundle : FrameworkUtil.getBundle(TurkishTextsTest.class).getBundleContext().getBundles()) {
			if (bundle.getSymbolicName().startsWith("org.imece.") && bundle.getState() != Bundle.INSTALLED) {
				read(bundle, "plugin.properties", english);
				read(bundle, "plugin_tr.properties", turkish);
				read(bundle, "messages.properties", english);
				read(bundle, "messages_tr.properties", turkish);
			}
		}
		english.removeAll(turkish);
		english.removeIf(text -> text.length() < 4 || text.contains("{"));
		return english;
	}

	private static void read(Bundle bundle, String name, Set<String> texts) throws IOException {
		var found = bundle.findEntries("/", name, true);
		for (URL url : found == null ? Collections.<URL>emptyList() : Collections.list(found)) {
			load(url).values().forEach(value -> texts.add(plain((String) value)));
		}
	}

	private static Properties load(URL url) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(FileLocator.resolve(url).openStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

	private static String plain(String text) {
		return text.replace("&", "").replaceAll("\t.*", "").replace("…", "").strip();
	}

	private static void collect(Menu menu, Set<String> shown) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			shown.add(plain(item.getText()));
			if (item.getMenu() != null) {
				collect(item.getMenu(), shown);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private static void collect(Control control, Set<String> shown) {
		if (control.getToolTipText() != null) {
			shown.add(plain(control.getToolTipText()));
		}
		switch (control) {
		case Label label -> shown.add(plain(label.getText()));
		case Button button -> shown.add(plain(button.getText()));
		case Link link -> shown.add(plain(link.getText()));
		case Text text -> shown.add(plain(text.getMessage()));
		case ToolBar bar -> {
			for (ToolItem item : bar.getItems()) {
				shown.add(plain(item.getText()));
				shown.add(plain(String.valueOf(item.getToolTipText())));
			}
		}
		case Table table -> {
			for (TableColumn column : table.getColumns()) {
				shown.add(plain(column.getText()));
			}
		}
		case CTabFolder tabs -> {
			for (CTabItem item : tabs.getItems()) {
				shown.add(plain(item.getText()));
			}
		}
		default -> { }
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, shown);
			}
		}
	}
}
