//! Two Syncthings on this machine, connected through loopback alone.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::files;

/// So long the two may take to be equal.
const PATIENCE: Duration = Duration::from_secs(120);

/// A running Syncthing; it ends with this.
pub struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// One of the two, before it runs.
struct Device {
    home: PathBuf,
    id: String,
    port: u16,
    gui: u16,
}

impl Device {
    fn of(home: &Path) -> Self {
        let made =
            Command::new("syncthing").args(["generate", "--no-default-folder", "--home"]).arg(home).output();
        assert!(made.unwrap().status.success());
        let id = Command::new("syncthing").arg("--device-id").arg("--home").arg(home).output().unwrap();
        let id = String::from_utf8(id.stdout).unwrap().trim().to_owned();
        let [port, gui] = [free_port(), free_port()];
        Self { home: home.to_owned(), id, port, gui }
    }

    /// Writes what it shares, with whom, and that it reaches nobody else.
    fn configure(&self, other: &Self, folder: &Path) {
        let device = |device: &Self| {
            format!(
                r#"<device id="{}" name="" compression="metadata" introducer="false"><address>tcp://127.0.0.1:{}</address></device>"#,
                device.id, device.port
            )
        };
        let config = format!(
            r#"<configuration version="35">
<folder id="trustpath" label="" path="{}" type="sendreceive" rescanIntervalS="5" fsWatcherEnabled="true" fsWatcherDelayS="1" ignorePerms="false" autoNormalize="true">
<filesystemType>basic</filesystemType><device id="{}"></device><device id="{}"></device></folder>
{}{}
<gui enabled="true" tls="false"><address>127.0.0.1:{}</address><apikey>only-here</apikey></gui>
<options><listenAddress>tcp://127.0.0.1:{}</listenAddress><globalAnnounceEnabled>false</globalAnnounceEnabled>
<localAnnounceEnabled>false</localAnnounceEnabled><relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled>
<startBrowser>false</startBrowser><urAccepted>-1</urAccepted><crashReportingEnabled>false</crashReportingEnabled>
<autoUpgradeIntervalH>0</autoUpgradeIntervalH><reconnectionIntervalS>1</reconnectionIntervalS></options>
</configuration>"#,
            folder.display(),
            self.id,
            other.id,
            device(self),
            device(other),
            self.gui,
            self.port,
        );
        fs::write(self.home.join("config.xml"), config).unwrap();
    }

    fn run(&self) -> Running {
        let mut program = Command::new("syncthing");
        program.args(["serve", "--no-browser", "--no-restart", "--no-upgrade", "--home"]).arg(&self.home);
        let log = fs::File::create(self.home.join("log")).unwrap();
        Running(program.stdin(Stdio::null()).stdout(log).stderr(Stdio::null()).spawn().unwrap())
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Connects two, each with its folder.
pub fn connect(homes: &[PathBuf; 2], folders: &[PathBuf; 2]) -> [Running; 2] {
    let [one, other] = homes.each_ref().map(|home| Device::of(home));
    one.configure(&other, &folders[0]);
    other.configure(&one, &folders[1]);
    [one.run(), other.run()]
}

/// What a folder holds for both: all but what `.stignore` and Syncthing itself leave out.
fn carried(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let left_out = ["local", "backup", "quarantine", ".stfolder", ".stignore"].map(|name| folder.join(name));
    let is_carried = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !left_out.iter().any(|left| path.starts_with(left))
            && !name.starts_with(".syncthing.")
            && !name.starts_with(".trustpath-temp")
    };
    let all = files(folder).into_iter().filter(is_carried);
    let mut all: Vec<_> = all
        .map(|path| {
            let bytes = fs::read(&path).unwrap_or_default();
            (path.strip_prefix(folder).unwrap().to_owned(), bytes)
        })
        .collect();
    all.sort();
    all
}

/// Waits until both folders hold the same.
pub fn wait_until_equal(folders: &[PathBuf; 2]) {
    let since = Instant::now();
    loop {
        let [one, other] = folders.each_ref().map(|folder| carried(folder));
        if one == other && !one.is_empty() {
            return;
        }
        assert!(since.elapsed() < PATIENCE, "the two are not equal after {PATIENCE:?}");
        thread::yield_now();
        thread::park_timeout(Duration::from_millis(100));
    }
}
