/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import org.eclipse.birt.report.data.oda.jdbc.IConnectionFactory;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.model.api.ModuleOption;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.imece.report.RenderRequest;
import org.imece.report.database.internal.ReadOnly;

import com.ibm.icu.util.ULocale;

/** One run of one template into one file. */
final class RenderRun {

	private static final long LARGEST_OUTPUT = 512L * 1024 * 1024;

	private final Engine engine;
	private final RenderRequest request;

	RenderRun(Engine engine, RenderRequest request) {
		this.engine = engine;
		this.request = request;
	}

	void run(IProgressMonitor monitor) throws CoreException {
		try {
			IReportRunnable template = open();
			List<String> objections = TemplateGate.objections((ReportDesignHandle) template.getDesignHandle());
			if (!objections.isEmpty()) {
				throw failure(Messages.format(Messages.Render_notTrusted, objections.get(0)), null);
			}
			IRunAndRenderTask task = engine.birt().createRunAndRenderTask(template);
			try (Connection database = ReadOnly.open(request.database(), monitor);
					OutputStream out = new LimitedStream(
							new BufferedOutputStream(Files.newOutputStream(request.target())), LARGEST_OUTPUT)) {
				prepare(task, database, out);
				execute(task, monitor);
			} finally {
				task.close();
			}
			mend();
		} catch (EngineException | SQLException | IOException e) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			throw failure(e.getLocalizedMessage(), e);
		}
	}

	private void mend() throws IOException {
		switch (request.format()) {
		case "docx" -> DocxMend.mend(request.target());
		case "xlsx" -> XlsxMend.mend(request.target());
		case "html" -> HtmlMend.mend(request.target(), request.locale().getLanguage());
		default -> {
			// as it should be
		}
		}
	}

	private IReportRunnable open() throws EngineException, IOException {
		Path template = request.template();
		try (var in = Files.newInputStream(template)) {
			return engine.birt().openReportDesign(template.toUri().toString(), in,
					new HashMap<>(Map.of(ModuleOption.LOCALE_KEY, ULocale.forLocale(request.locale()))));
		}
	}

	@SuppressWarnings("unchecked")
	private void prepare(IRunAndRenderTask task, Connection database, OutputStream out) throws EngineException {
		task.setLocale(ULocale.forLocale(request.locale()));
		for (Entry<String, String> parameter : request.parameters().entrySet()) {
			task.setParameterValue(parameter.getKey(), parameter.getValue());
		}
		task.setParameterValue("language", request.locale().getLanguage());
		Map<String, Object> context = task.getAppContext();
		context.put(IConnectionFactory.PASS_IN_CONNECTION, database);
		context.put(IConnectionFactory.CLOSE_PASS_IN_CONNECTION, Boolean.FALSE);
		task.setRenderOption(Formats.option(request.format(), out));
	}

	private void execute(IRunAndRenderTask task, IProgressMonitor monitor) throws CoreException, EngineException {
		engine.scripts().begin(monitor);
		try (CancelWatch watch = new CancelWatch(task, monitor)) {
			task.run();
		} catch (Error e) { // what the script guard throws when the user cancels
			if (!monitor.isCanceled()) {
				throw e;
			}
		} finally {
			engine.scripts().end();
		}
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		List<?> errors = task.getErrors();
		if (!errors.isEmpty()) {
			Throwable first = (Throwable) errors.get(0);
			errors.forEach(error -> ILog.of(RenderRun.class).warn("In " + request.template(), (Throwable) error));
			throw failure(innermost(first), first);
		}
	}

	/** The reason behind the wrappings. */
	private static String innermost(Throwable error) {
		Throwable cause = error;
		while (cause.getCause() != null && cause.getCause() != cause && cause.getCause().getLocalizedMessage() != null) {
			cause = cause.getCause();
		}
		return cause.getLocalizedMessage();
	}

	private CoreException failure(String reason, Throwable cause) {
		return new CoreException(
				Status.error(Messages.format(Messages.Render_failed, request.template().getFileName(), reason), cause));
	}
}
