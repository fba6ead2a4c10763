/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.imece.report.IReportRenderer;
import org.imece.report.RenderRequest;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.sqlite.SQLiteConfig;

/** A template and a small database in a folder, and the renderer of the running platform. */
final class Fixture {

	private static final String FRAME = """
			<?xml version="1.0" encoding="UTF-8"?>
			<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.23" id="1">
			%s
			  <data-sources>
			    <oda-data-source extensionID="org.eclipse.birt.report.data.oda.jdbc" name="db" id="4">
			      <property name="odaDriverClass">org.sqlite.JDBC</property>
			      <property name="odaURL">jdbc:sqlite:/nowhere/at-all.sqlite</property>
			    </oda-data-source>
			  </data-sources>
			  <data-sets>
			    <oda-data-set extensionID="org.eclipse.birt.report.data.oda.jdbc.JdbcSelectDataSet" name="places" id="5">
			      <property name="dataSource">db</property>
			      <xml-property name="queryText"><![CDATA[select name from v1_place]]></xml-property>
			    </oda-data-set>
			  </data-sets>
			  <page-setup><simple-master-page name="page" id="2"/></page-setup>
			  <body>
			%s
			  </body>
			</report>
			""";

	private final Path folder;

	Fixture(Path folder) throws SQLException {
		assumeTrue(Platform.isRunning(), "needs the platform");
		this.folder = folder;
		try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + database());
				var statement = connection.createStatement()) {
			statement.executeUpdate("create table if not exists v1_place (name text)");
			statement.executeUpdate("insert into v1_place values ('Iğdır'), ('Şişli'), ('Çınar'), ('İzmir'), ('Iğdır')");
		}
	}

	private Path database() {
		return folder.resolve("reporting.sqlite");
	}

	static IReportRenderer renderer() {
		BundleContext context = FrameworkUtil.getBundle(Fixture.class).getBundleContext();
		return context.getService(context.getServiceReference(IReportRenderer.class));
	}

	static String label(String text) {
		return "<label id=\"30\"><text-property name=\"text\">" + text + "</text-property></label>";
	}

	/** A script that the report runs before all else, with a label so that there is something to show. */
	Path renderScript(String script, String format) throws CoreException, IOException {
		return render("<method name=\"initialize\"><![CDATA[" + script + "]]></method>", label("x"), format,
				new NullProgressMonitor());
	}

	Path render(String head, String body, String format, IProgressMonitor monitor) throws CoreException, IOException {
		Path templates = Files.createDirectories(folder.resolve("template"));
		Path template = Files.writeString(templates.resolve("t.rptdesign"), FRAME.formatted(head, body));
		Path target = folder.resolve("out." + format);
		renderer().render(new RenderRequest(template, format, Locale.of("tr", "TR"), Map.of(), database(), target),
				monitor);
		return target;
	}
}
