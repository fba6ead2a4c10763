/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.imece.core.text.Folding;
import org.imece.core.text.TextOrder;
import org.imece.core.text.UserLocale;

/** Commands that can be run now, perspectives and views, by their names. */
final class CommandEntries {

	private static final String OURS = "org.imece.";
	private static final Set<String> PLATFORM = Set.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo",
			"org.eclipse.ui.file.exit", "org.eclipse.ui.window.preferences");

	private final IWorkbenchWindow window;
	private final List<QuickEntry> all = new ArrayList<>();

	CommandEntries(IWorkbenchWindow window) {
		this.window = window;
		addPerspectives();
		addViews();
		addCommands();
		all.sort(TextOrder.by(UserLocale.get(), QuickEntry::text));
	}

	/** Those of whose words one begins with each word that was typed; those that begin with it first. */
	List<QuickEntry> find(String typed, int limit) {
		String folded = Folding.fold(typed.strip());
		String[] words = folded.split("\\s+");
		return all.stream().filter(entry -> fits(Folding.fold(entry.text()), words))
				.sorted(Comparator.comparing(entry -> !Folding.fold(entry.text()).startsWith(folded))).limit(limit)
				.toList();
	}

	private static boolean fits(String name, String[] words) {
		for (String word : words) {
			if (!name.startsWith(word) && !name.contains(' ' + word)) {
				return false;
			}
		}
		return true;
	}

	private void addPerspectives() {
		for (IPerspectiveDescriptor perspective : window.getWorkbench().getPerspectiveRegistry().getPerspectives()) {
			if (perspective.getId().startsWith(OURS)) {
				all.add(new QuickEntry(Messages.Quick_commands, perspective.getLabel(), Messages.Quick_perspective,
						image(perspective.getImageDescriptor()), () -> showPerspective(perspective)));
			}
		}
	}

	private void showPerspective(IPerspectiveDescriptor perspective) {
		try {
			window.getWorkbench().showPerspective(perspective.getId(), window);
		} catch (WorkbenchException e) {
			ILog.of(CommandEntries.class).error(e.getMessage(), e);
		}
	}

	private void addViews() {
		for (IViewDescriptor view : window.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith(OURS)) {
				all.add(new QuickEntry(Messages.Quick_commands, view.getLabel(), Messages.Quick_view,
						image(view.getImageDescriptor()), () -> showView(view)));
			}
		}
	}

	private void showView(IViewDescriptor view) {
		try {
			window.getActivePage().showView(view.getId());
		} catch (PartInitException e) {
			ILog.of(CommandEntries.class).error(e.getMessage(), e);
		}
	}

	private void addCommands() {
		ICommandService commands = window.getService(ICommandService.class);
		ICommandImageService images = window.getService(ICommandImageService.class);
		IBindingService bindings = window.getService(IBindingService.class);
		Set<String> names = new HashSet<>();
		for (Command command : commands.getDefinedCommands()) {
			try {
				if (isOffered(command) && names.add(command.getName())) {
					String key = bindings.getBestActiveBindingFormattedFor(command.getId());
					all.add(new QuickEntry(Messages.Quick_commands, command.getName(),
							Objects.requireNonNullElse(key, ""), image(images.getImageDescriptor(command.getId())),
							() -> run(command)));
				}
			} catch (NotDefinedException e) {
				// its plug-in has just gone
			}
		}
	}

	private static boolean isOffered(Command command) throws NotDefinedException {
		if (!command.getId().startsWith(OURS) && !PLATFORM.contains(command.getId())
				|| command.getId().equals("org.imece.search.ui.command.quickBox")) {
			return false;
		}
		IParameter[] parameters = command.getParameters();
		if (parameters != null) {
			for (IParameter parameter : parameters) {
				if (!parameter.isOptional()) {
					return false;
				}
			}
		}
		return command.isHandled() && command.isEnabled();
	}

	private void run(Command command) {
		try {
			window.getService(IHandlerService.class).executeCommand(command.getId(), null);
		} catch (NotEnabledException e) {
			// what it works on has gone since the box was opened
		} catch (CommandException e) {
			ILog.of(CommandEntries.class).error(e.getMessage(), e);
		}
	}

	private static Image image(ImageDescriptor descriptor) {
		return descriptor == null ? null : JFaceResources.getResources().create(descriptor);
	}
}
