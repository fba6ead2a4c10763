/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.imece.cli.internal.command.CommandLineInterface;
import org.imece.cli.internal.command.Services;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.Terminal;
import org.imece.core.contribution.Contributions;
import org.imece.core.project.IProjectFactory;
import org.imece.core.text.IStemmer;
import org.imece.core.text.UserLocale;
import org.imece.report.IReports;
import org.imece.search.ISearchService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The command line: the same operations as in the workbench, without a window. Knows no product. */
public final class CommandLineApplication implements IApplication {

	/** Held, since the log manager keeps loggers weakly. */
	private final Logger engine = Logger.getLogger("org.apache.lucene");
	private final Bundle bundle = FrameworkUtil.getBundle(CommandLineApplication.class);

	@Override
	public Object start(IApplicationContext context) {
		UserLocale.separateFromBase();
		engine.setLevel(Level.SEVERE); // its advice on JVM options is not for users
		Terminal terminal = Terminal.ofProcess();
		CommandLineInterface commands = new CommandLineInterface(services(), terminal, this::log);
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return commands.run(arguments);
	}

	@Override
	public void stop() {
		// a command ends by itself
	}

	private Services services() {
		return new Services(service(IProjectFactory.class).orElseThrow(), service(ISearchService.class).orElseThrow(),
				() -> service(IReports.class)
						.orElseThrow(() -> new CoreException(Status.error(Messages.Failure_noReports))),
				new Contributions(RegistryFactory.getRegistry()), service(IStemmer.class), cache());
	}

	private <T> Optional<T> service(Class<T> type) {
		BundleContext context = bundle.getBundleContext();
		ServiceReference<T> reference = context.getServiceReference(type);
		return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
	}

	private Optional<Path> cache() {
		Location instance = Platform.getInstanceLocation();
		return instance == null || !instance.isSet() || instance.isReadOnly() ? Optional.empty()
				: Optional.of(Platform.getStateLocation(bundle).toPath());
	}

	private String log(Throwable failure) {
		ILog.of(bundle).error("A command failed", failure);
		return Platform.getLogFileLocation().toOSString();
	}
}
