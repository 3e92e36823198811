using System.CommandLine;
using System.Net.Sockets;
using KzEuroBot.Serving;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KzEuroBot.Cli;

/// <summary><c>kzeurobot serve</c>, and what happens without a command.</summary>
internal static class ServeCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("serve", "Start the service: the web chat, and the channels that are configured.");
        command.SetAction((_, cancellationToken) => RunAsync(context, cancellationToken));
        return command;
    }

    public static async Task<int> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        await using var app = Service.Build(context);
        await StartAsync(app, context, cancellationToken);
        await context.Error.WriteLineAsync(Started(app));
        // Opening the store and building the index leave 40 MB behind that nobody would collect for hours.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Ok;
    }

    private static async Task StartAsync(WebApplication app, CliContext context, CancellationToken cancellationToken)
    {
        var urls = context.Settings.Configuration["Urls"];
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new CliException(ExitCodes.PortInUse, $"The address {urls} is in use; stop the program that has it, or choose another one with --Urls http://localhost:PORT.", exception);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            throw new CliException(ExitCodes.PortInUse, $"The address {urls} cannot be listened at ({exception.GetBaseException().Message}); choose another one with --Urls http://localhost:PORT.", exception);
        }
    }

    private static string Started(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var edition = app.Services.GetRequiredService<ServedKnowledge>().Edition;
        var channels = app.Services.GetServices<ChannelState>().Select(channel => $"{channel.Name} {(channel.IsOn ? "on" : "off")}");
        return $"KzEuroBot answers at {string.Join(", ", addresses)} from edition {edition.Number} with {edition.Pack.Facts.Length} facts ({string.Join(", ", channels)}). Ctrl+C stops it.";
    }
}
