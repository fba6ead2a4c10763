/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.exports.CompleteFile;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Attachment;
import org.imece.model.core.CoreFactory;
import org.imece.model.report.ReportFactory;
import org.imece.model.report.ReportResult;
import org.imece.report.database.ReportingDatabase;
import org.imece.report.internal.nls.Messages;

/**
 * Makes a report: brings the reporting database up to date, renders into a temporary file beside the target, moves it
 * in place, and records in the project what it was built from. Whatever is refused is refused before anything is
 * written; a cancelled or failed run leaves no file.
 *
 * @since 0.1
 */
public final class CreateReportOperation implements IOperation<CreatedReport> {

	private static final Map<String, String> MEDIA_TYPES = Map.of("pdf", "application/pdf", "html", "text/html", "docx",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xlsx",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final IReports reports;
	private final IResearchProject project;
	private final ReportRequest request;

	public CreateReportOperation(IReports reports, IResearchProject project, ReportRequest request) {
		this.reports = reports;
		this.project = project;
		this.request = request;
	}

	@Override
	public CreatedReport run(IProgressMonitor monitor) throws CoreException {
		ReportTemplate template = template();
		check(template);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.format(Messages.Report_creating, template.label()),
				100);
		IReportRenderer renderer = reports.renderer();
		ReportingDatabase database = reports.database(project);
		long sequence = database.update(progress.split(20));
		Path target = request.target().toAbsolutePath();
		try {
			String hash = TemplateHash.of(template.file());
			progress.subTask(Messages.Report_rendering);
			CompleteFile.writeFile(target, temporary -> {
				database.reading(file -> {
					renderer.render(new RenderRequest(template.file(), request.format(), locale(),
							parameters(template.parameters()), file, temporary), progress.split(75));
					return null;
				});
				progress.split(0); // the last moment at which cancelling leaves nothing behind
				return null;
			});
			return new CreatedReport(target, record(template, renderer, sequence, hash, target));
		} catch (IOException e) {
			throw failure(Messages.Report_notWritten, request.target(), e.getLocalizedMessage());
		}
	}

	private ReportTemplate template() throws CoreException {
		return reports.template(request.templateId()).orElseThrow(() -> failure(Messages.Report_unknownTemplate,
				request.templateId(), String.join(", ", reports.templates().stream().map(ReportTemplate::id).toList())));
	}

	private void check(ReportTemplate template) throws CoreException {
		oneOf(template.formats(), request.format(), Messages.Report_unknownFormat, template);
		oneOf(template.languages(), request.language(), Messages.Report_unknownLanguage, template);
		List<String> names = template.parameters().stream().map(TemplateParameter::name).toList();
		for (String name : request.parameters().keySet()) {
			oneOf(names, name, Messages.Report_unknownParameter, template);
		}
		if (!Files.isRegularFile(template.file())) {
			throw failure(Messages.Template_noFile, template.label());
		}
		Path folder = request.target().toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(request.target())) {
			throw failure(Messages.Report_noFolder, folder == null ? request.target() : folder);
		}
		if (!Files.isWritable(folder)) {
			throw failure(Messages.Report_notWritable, folder);
		}
	}

	private static void oneOf(List<String> allowed, String value, String message, ReportTemplate template)
			throws CoreException {
		if (!allowed.contains(value)) {
			throw failure(message, value, template.label(), String.join(", ", allowed));
		}
	}

	private Locale locale() {
		Locale locale = Locale.forLanguageTag(request.language());
		return locale.getLanguage().equals("tr") && locale.getCountry().isEmpty() ? Locale.of("tr", "TR") : locale;
	}

	private Map<String, String> parameters(List<TemplateParameter> declared) {
		Map<String, String> values = new HashMap<>();
		declared.forEach(parameter -> values.put(parameter.name(), parameter.defaultValue()));
		values.putAll(request.parameters());
		return values;
	}

	private String record(ReportTemplate template, IReportRenderer renderer, long sequence, String hash, Path file)
			throws CoreException, IOException {
		String mediaType = MEDIA_TYPES.getOrDefault(request.format(), "application/octet-stream");
		Attachment attachment = CoreFactory.eINSTANCE.createAttachment();
		attachment.setFileName(file.getFileName().toString());
		attachment.setMediaType(mediaType);
		attachment.setSize(Files.size(file));
		try (InputStream bytes = Files.newInputStream(file)) {
			attachment.setSha256(project.putBlob(mediaType, bytes));
		}
		ReportResult result = ReportFactory.eINSTANCE.createReportResult();
		result.getNames().put(request.language(), template.label());
		result.setTemplate(template.id());
		result.setTemplateHash(hash);
		result.setFormat(request.format());
		result.setLanguage(request.language());
		result.setAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
		result.setSequence(sequence);
		for (Entry<String, String> version : renderer.versions().entrySet()) {
			result.getVersions().put(version.getKey(), version.getValue());
		}
		result.setFile(attachment);
		project.edit(Messages.format(Messages.Report_recordLabel, template.label()), () -> project.add(result));
		return result.getId();
	}

	private static CoreException failure(String pattern, Object... values) {
		return new CoreException(Status.error(Messages.format(pattern, values)));
	}
}
