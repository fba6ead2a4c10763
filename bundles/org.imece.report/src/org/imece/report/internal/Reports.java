/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.imece.core.contribution.Contributions;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.Fingerprint;
import org.imece.report.IReportRenderer;
import org.imece.report.IReports;
import org.imece.report.ReportTemplate;
import org.imece.report.database.ReportingDatabase;
import org.imece.report.internal.nls.Messages;
import org.osgi.framework.FrameworkUtil;

/** Finds what plug-ins contribute, and keeps the reporting databases in the instance area. */
public final class Reports implements IReports {

	private final Map<URI, ReportingDatabase> databases = new ConcurrentHashMap<>();
	private volatile IReportRenderer renderer;
	private Path folder;
	private boolean temporary;

	public void activate() throws IOException {
		temporary = !Platform.getInstanceLocation().isSet() && Platform.getInstanceLocation().getDefault() == null;
		folder = temporary ? Files.createTempDirectory("imece-reporting") //$NON-NLS-1$
				: Platform.getStateLocation(FrameworkUtil.getBundle(Reports.class)).append("database").toPath();
	}

	public void deactivate() {
		if (temporary) {
			try (var files = Files.list(folder)) {
				for (Path file : files.toList()) {
					Files.delete(file);
				}
				Files.delete(folder);
			} catch (IOException e) {
				ILog.of(Reports.class).warn("Temporary files remain in " + folder, e);
			}
		}
	}

	public void setRenderer(IReportRenderer renderer) {
		this.renderer = renderer;
	}

	public void unsetRenderer(IReportRenderer gone) {
		if (renderer == gone) {
			renderer = null;
		}
	}

	@Override
	public List<ReportTemplate> templates() {
		return new TemplateRegistry(RegistryFactory.getRegistry()).templates();
	}

	@Override
	public ReportingDatabase database(IResearchProject project) {
		return databases.computeIfAbsent(project.location(), location -> create(project, location));
	}

	private ReportingDatabase create(IResearchProject project, URI location) {
		String name = Fingerprint.of(location.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
		project.addListener(new IProjectListener() {
			@Override
			public void closing() {
				databases.remove(location);
			}
		});
		Contributions contributions = new Contributions(RegistryFactory.getRegistry());
		return new ReportingDatabase(project, folder.resolve(name + ".sqlite"), contributions.reportTables(),
				contributions.computedTables(), contributions.hiddenRecords());
	}

	@Override
	public IReportRenderer renderer() throws CoreException {
		IReportRenderer present = renderer;
		if (present == null) {
			throw new CoreException(Status.error(Messages.Report_noRenderer));
		}
		return present;
	}
}
